package org.tidings.ingest.websub;

import java.net.URI;

/// A subscription that we no longer want, and that its hub is to be told to end.
///
/// @param token the end of the callback's address, under which it was made
record Farewell(String token, URI hub, URI topic) {}
