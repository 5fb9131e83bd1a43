package org.tidings.ingest.backfill;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is to be collected.
///
/// @param kind URLS or SITEMAP; an archive is uploaded instead
/// @param urls for URLS
/// @param sitemap for SITEMAP: the address of a sitemap or of an index of sitemaps
/// @param from for SITEMAP: the first day (UTC) of publication; open when missing
/// @param to the last day
@Schema(name = "BackfillDraft")
record BackfillDraft(
        @Nullable BackfillKind kind,
        @Nullable List<@Nullable String> urls,
        @Schema(examples = "https://harbour-courier.example/sitemap.xml") @Nullable String sitemap,
        @Schema(examples = "2026-01-01") @Nullable String from,
        @Schema(examples = "2026-01-31") @Nullable String to) {}
