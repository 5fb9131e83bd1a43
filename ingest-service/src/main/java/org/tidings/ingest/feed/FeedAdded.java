package org.tidings.ingest.feed;

import java.net.URI;

/// A feed was added in this process and is due; observe it once its transaction has committed.
public record FeedAdded(URI url) {}
