package org.gongbao.parse.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.mime.MediaType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Pages of government sites: the title, the head table's number and date where the text itself
 * lacks them, then the main content. Scripts are cut out as text and never run.
 */
final class HtmlReader implements FormatReader {

  private static final int HEAD_BYTES = 4096;

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w-]{2,20})", Pattern.CASE_INSENSITIVE);

  private final PlainTextReader plainText = new PlainTextReader();

  @Override
  public boolean reads(MediaType type) {
    return type.equals(MediaType.TEXT_HTML)
        || type.equals(MediaType.application("xhtml+xml"))
        || type.equals(MediaType.application("vnd.wap.xhtml+xml"));
  }

  @Override
  public SourceText read(SourceFile file, TextLimits limits) throws UnreadableFileException {
    DecodedText decoded = decode(file.bytes());
    if (decoded == null) {
      throw Refusals.binary(file);
    }
    if (decoded.text().length() > limits.maxCharacters()) {
      throw Refusals.tooMuchText(file, limits.maxCharacters());
    }
    Document page = Jsoup.parse(decoded.text());
    if (HtmlMeasure.of(page.body()).isLinks(page.body())) {
      throw Refusals.linksOnly(file);
    }
    if (page.body().children().isEmpty()) {
      return plainText.read(file, limits); // a text that only bears the name of a page
    }
    Map<String, String> labels = HtmlLabels.of(page);
    Element body = HtmlCleaner.clean(page);
    if (HtmlTitle.isList(body)) {
      throw Refusals.linksOnly(file);
    }
    PageLines all = HtmlLines.of(body, HtmlContent.of(body));
    String named = HtmlTitle.of(page, labels);
    String title = named == null ? HtmlTitle.above(all) : named;
    List<String> article = new HtmlArticle(title, labels).lines(all);
    List<String> lines = HtmlTitleBlock.above(article, title, labels);
    return new SourceText(lines, labels, PlainTextReader.notes(decoded));
  }

  /** What the page declares, when its bytes agree; else what they look like. */
  private static @Nullable DecodedText decode(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD_BYTES);
    Matcher declared = CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    boolean isChinese =
        declared.find() && declared.group(1).toLowerCase(Locale.ROOT).startsWith("gb");
    if (isChinese) {
      DecodedText text = DecodedText.of(bytes, 0, Charset.forName("GB18030"));
      if (text.isNearlyWhole()) {
        return text;
      }
    }
    return TextDecoder.decode(bytes);
  }
}
