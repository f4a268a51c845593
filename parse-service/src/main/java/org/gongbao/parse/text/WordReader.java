package org.gongbao.parse.text;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Word documents, old and new, OpenDocument and RTF: paragraphs as lines, tables as Markdown rows.
 */
final class WordReader implements FormatReader {

  private static final MediaType DOCX =
      MediaType.application("vnd.openxmlformats-officedocument.wordprocessingml.document");
  private static final MediaType DOC = MediaType.application("msword");
  private static final MediaType RTF = MediaType.application("rtf");
  private static final MediaType ODT = MediaType.application("vnd.oasis.opendocument.text");
  private static final MediaType LOCKED = MediaType.application("x-tika-ooxml-protected");
  private static final Set<MediaType> ALL =
      Set.of(
          DOCX,
          MediaType.application("vnd.ms-word.document.macroenabled.12"),
          MediaType.application("vnd.openxmlformats-officedocument.wordprocessingml.template"),
          DOC,
          RTF,
          ODT,
          MediaType.application("vnd.oasis.opendocument.text-template"),
          LOCKED);

  /** The first entry of an OpenDocument file, so that its bytes tell what it is. */
  private static final byte[] ODT_ENTRY = "mimetype".getBytes(StandardCharsets.US_ASCII);

  private static final int ENTRY_NAME = 30;

  @Override
  public boolean reads(MediaType type) {
    return ALL.contains(type);
  }

  @Override
  public SourceText read(SourceFile file, TextLimits limits) throws Exception {
    if (isPacked(file)) {
      PackedSize.check(file, limits);
    }
    WordLines lines = new WordLines(limits.maxCharacters());
    try (TikaInputStream stream = TikaInputStream.get(file.bytes())) {
      parser(file).parse(stream, lines, new Metadata(), context());
    } catch (EncryptedDocumentException e) {
      throw Refusals.passwordProtected(file);
    } catch (SAXException e) {
      if (lines.isTooLong()) {
        throw Refusals.tooMuchText(file, limits.maxCharacters());
      }
      throw e;
    }
    return new SourceText(lines.lines());
  }

  private static boolean isPacked(SourceFile file) {
    return file.bytes().length > 1 && file.bytes()[0] == 'P' && file.bytes()[1] == 'K';
  }

  private static boolean isOpenDocument(SourceFile file) {
    int end = ENTRY_NAME + ODT_ENTRY.length;
    return isPacked(file)
        && file.bytes().length > end
        && Arrays.equals(Arrays.copyOfRange(file.bytes(), ENTRY_NAME, end), ODT_ENTRY);
  }

  private static Parser parser(SourceFile file) {
    if (isOpenDocument(file)) {
      return new OpenDocumentParser();
    }
    if (isPacked(file)) {
      return new OOXMLParser();
    }
    return file.bytes()[0] == '{' ? new RTFParser() : new OfficeParser();
  }

  /** Streaming, without macros and without the files embedded in the document. */
  private static ParseContext context() {
    OfficeParserConfig config = new OfficeParserConfig();
    config.setUseSAXDocxExtractor(true);
    config.setIncludeDeletedContent(false);
    config.setIncludeMoveFromContent(false);
    config.setIncludeShapeBasedContent(true);
    config.setIncludeHeadersAndFooters(true); // a running head may be the only masthead
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, config);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return context;
  }

  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean html) {
      // pictures and attached files hold no text of the issue
    }
  }
}
