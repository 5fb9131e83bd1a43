package org.tidings.ingest.feed;

import java.util.UUID;

/// A feed's credentials were set or taken away; fired inside that transaction.
public record CredentialsChanged(UUID feed) {}
