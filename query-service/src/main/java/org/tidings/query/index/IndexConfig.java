package org.tidings.query.index;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/// How this replica keeps its index.
@ConfigMapping(prefix = "tidings.query")
interface IndexConfig {
    /// Where the index lies; this process alone writes there. Losing it costs time, not data.
    @WithDefault("search-index")
    Path indexDirectory();

    /// How long to wait for a change before looking again. Own changes are seen at once; this is
    /// for those of other replicas, which must be searchable well within a second.
    @WithDefault("200ms")
    Duration indexPoll();

    /// How long a change may be in memory only. A commit waits for the disk; after a crash the
    /// changes since the last one are read from PostgreSQL again, which takes less than the
    /// default. While there is more to read than a page, only the number of changes counts.
    @WithDefault("5s")
    Duration indexCommitInterval();

    /// After how many changes to commit, whatever the time.
    @WithDefault("20000")
    int indexCommitChanges();
}
