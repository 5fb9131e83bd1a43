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
    private static final String ALL = "articles";
    private static final String FOLLOWED = "articles:followed";

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
    /// @param followed what was asked for; null: everything
    static ArticleList of(List<StoredArticle> found, int limit, @Nullable Followed followed) {
        boolean more = found.size() > limit;
        var page = more ? found.subList(0, limit) : found;
        return new ArticleList(
                page.stream().map(Item::of).toList(),
                more ? cursor(page.getLast(), list(followed)) : null,
                followed != null && followed.isNothing());
    }

    /// @return null for the first page
    static @Nullable Place place(@Nullable String cursor, @Nullable Followed followed) {
        return Cursor.read(
                cursor,
                list(followed),
                parts -> {
                    long micros = Long.parseLong(parts.get(0));
                    return new Place(
                            Instant.EPOCH.plus(micros, ChronoUnit.MICROS),
                            UUID.fromString(parts.get(1)));
                });
    }

    private static String list(@Nullable Followed followed) {
        return followed == null ? ALL : FOLLOWED;
    }

    private static String cursor(StoredArticle last, String list) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, last.newestAt());
        return Cursor.write(list, micros, last.id());
    }
}
