package org.tidings.ingest.exchange;

import org.jspecify.annotations.Nullable;

/// A feed as a list has it, as written there.
///
/// @param line where it stands, from 1
/// @param collection the folder that it lies in; null when in none
/// @param site the address of the outlet's site; null when the list does not say
record ListedFeed(
        int line,
        @Nullable String url,
        @Nullable String title,
        @Nullable String collection,
        @Nullable String site,
        @Nullable String outlet,
        @Nullable String country,
        @Nullable String language,
        @Nullable String kind,
        @Nullable String interval) {}
