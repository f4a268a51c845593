package org.gongbao.parse.text;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Recognises scanned pages with Tesseract, when it is installed with its chi_sim language. */
final class Ocr {

  /** Resolution that Tesseract's guide recommends. */
  private static final int DPI = 300;

  /** How Tesseract is to look for lines: it finds columns itself, or there is one. */
  private static final String WHOLE_PAGE = "3";

  private static final String ONE_COLUMN = "6";

  /** No page of print takes longer; a picture of noise might. */
  private static final Duration LONGEST_PAGE = Duration.ofMinutes(2);

  private final String command;
  private final boolean installed;

  /** Asks the command once what it knows. */
  Ocr(String command) {
    this.command = command;
    this.installed = knowsChinese();
  }

  boolean isInstalled() {
    return installed;
  }

  /** The pages with these indices, recognised. */
  List<PdfPage> read(PDDocument document, List<Integer> indices, Duration limit)
      throws IOException, InterruptedException, TimeoutException {
    PDFRenderer renderer = new PDFRenderer(document);
    Path folder = Files.createTempDirectory("gongbao-ocr");
    List<PdfPage> pages = new ArrayList<>();
    long end = System.nanoTime() + limit.toNanos();
    try {
      for (int index : indices) {
        if (System.nanoTime() > end) {
          throw new TimeoutException("page %d was reached too late".formatted(index + 1));
        }
        BufferedImage image = renderer.renderImageWithDPI(index, DPI, ImageType.GRAY);
        pages.add(recognise(image, folder));
      }
    } finally {
      Files.deleteIfExists(folder.resolve("page.png"));
      Files.deleteIfExists(folder.resolve("page.tsv"));
      Files.deleteIfExists(folder);
    }
    return pages;
  }

  private PdfPage recognise(BufferedImage image, Path folder)
      throws IOException, InterruptedException, TimeoutException {
    List<Rectangle> parts = ScanColumns.of(image, DPI);
    String segmentation = parts.size() > 1 ? ONE_COLUMN : WHOLE_PAGE;
    float scale = 72f / DPI;
    OcrLines lines = new OcrLines(scale);
    for (Rectangle part : parts) {
      BufferedImage column = image.getSubimage(part.x, part.y, part.width, part.height);
      lines.add(recognise(column, segmentation, folder), part.x, part.y);
    }
    return lines.page(image.getWidth() * scale, image.getHeight() * scale);
  }

  private List<String> recognise(BufferedImage image, String segmentation, Path folder)
      throws IOException, InterruptedException, TimeoutException {
    Path picture = folder.resolve("page.png");
    ImageIO.write(image, "png", picture.toFile());
    run(
        LONGEST_PAGE,
        picture.toString(),
        folder.resolve("page").toString(),
        "-l",
        "chi_sim",
        "--dpi",
        String.valueOf(DPI),
        "--psm",
        segmentation,
        "tsv");
    return Files.readAllLines(folder.resolve("page.tsv"));
  }

  private boolean knowsChinese() {
    try {
      return run(Duration.ofSeconds(10), "--list-langs").contains("chi_sim");
    } catch (IOException | TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private String run(Duration limit, String... arguments)
      throws IOException, InterruptedException, TimeoutException {
    List<String> line = new ArrayList<>(List.of(command));
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
    builder.environment().putIfAbsent("OMP_THREAD_LIMIT", "1"); // its threads wait for each other
    Process process = builder.start();
    process.getOutputStream().close();
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new TimeoutException("Tesseract took longer than " + limit);
      }
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } finally {
      process.destroyForcibly();
    }
  }
}
