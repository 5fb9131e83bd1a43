package org.tidings.query.search;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Clocks;
import org.tidings.query.store.ArticleRepository.Place;
import org.tidings.query.store.Followed;
import org.tidings.query.store.StoredArticle;

/// One page of all that the caller may see, newest first.
///
/// @param next the cursor of the following page; null on the last
@Schema(name = "ArticleList")
record ArticleList(
        List<Item> articles,
        @Schema(description = "The cursor of the following page; null on the last.")
                @Nullable String next,
        @Schema(description = "Only what is followed was asked for, and nothing is followed yet.")
                boolean followsNothing) {
    /// Which articles the list has.
    ///
    /// @param followed null: all that is visible
    /// @param outlet null: of all outlets
    record Asked(@Nullable Followed followed, @Nullable String outlet) {
        /// What a cursor belongs to.
        private String list() {
            return "articles"
                    + (followed == null ? "" : ":followed")
                    + (outlet == null ? "" : ":of:" + outlet);
        }
    }

    @Schema(name = "ArticleListItem")
    record Item(
            UUID id,
            int revision,
            int generation,
            @Nullable String title,
            @Nullable OutletView outlet,
            @Nullable URI url,
            Clocks clocks) {
        static Item of(StoredArticle stored) {
            var enriched = stored.enriched();
            return new Item(
                    stored.id(),
                    enriched.revision(),
                    enriched.generation(),
                    enriched.article().title(),
                    OutletView.of(enriched.article().outlet()),
                    enriched.article().provenance().url(),
                    stored.clocks());
        }
    }

    /// @param found one more than the page has, when there is another page
    /// @param asked what was asked for
    static ArticleList of(List<StoredArticle> found, int limit, Asked asked) {
        boolean more = found.size() > limit;
        var page = more ? found.subList(0, limit) : found;
        return new ArticleList(
                page.stream().map(Item::of).toList(),
                more ? cursor(page.getLast(), asked.list()) : null,
                asked.followed() != null && asked.followed().isNothing());
    }

    /// @return null for the first page
    static @Nullable Place place(@Nullable String cursor, Asked asked) {
        return Cursor.read(
                cursor,
                asked.list(),
                parts -> {
                    long micros = Long.parseLong(parts.get(0));
                    return new Place(
                            Instant.EPOCH.plus(micros, ChronoUnit.MICROS),
                            UUID.fromString(parts.get(1)));
                });
    }

    private static String cursor(StoredArticle last, String list) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, last.newestAt());
        return Cursor.write(list, micros, last.id());
    }
}
