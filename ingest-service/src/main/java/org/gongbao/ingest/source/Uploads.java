package org.gongbao.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import org.gongbao.ingest.issue.Arrival;
import org.gongbao.ingest.issue.Intake;
import org.gongbao.ingest.issue.IssueRefusedException;
import org.gongbao.ingest.issue.Spooled;
import org.gongbao.ingest.issue.Taken;
import org.jspecify.annotations.Nullable;

/** Issues somebody sends. */
public final class Uploads {

  private static final String SOURCE = "upload";

  private final Intake intake;

  /** Uploads go through that door. */
  public Uploads(Intake intake) {
    this.intake = intake;
  }

  /**
   * Takes what is sent.
   *
   * @param bytes read to the end, or until there are too many
   * @param fileName as the sender says, or null
   * @param mediaType as the sender says, or null
   * @throws IssueRefusedException if it is empty or too large
   * @throws IOException if the sender breaks off
   */
  public Taken take(InputStream bytes, @Nullable String fileName, @Nullable String mediaType)
      throws IssueRefusedException, IOException {
    try (Spooled spooled = intake.spool(bytes)) {
      return intake.take(spooled, new Arrival(SOURCE, fileName, mediaType, null));
    }
  }
}
