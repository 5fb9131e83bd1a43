package org.tidings.ingest.parse;

import org.jspecify.annotations.Nullable;

/// A file that an entry brings along.
///
/// @param url absolute where the feed's address is known
/// @param type its media type as the feed says
/// @param length in bytes, as the feed says
public record Enclosure(String url, @Nullable String type, @Nullable String length) {}
