package org.gongbao.notify.archive;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the archive lies.
 *
 * @param archiveDir folder of this instance's index; no two instances share one ({@code
 *     GONGBAO_NOTIFY_ARCHIVE_DIR}, default {@code data/archive})
 */
@ConfigurationProperties("gongbao.notify")
record ArchiveSettings(@DefaultValue("data/archive") Path archiveDir) {}
