package org.tidings.query.search;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Clocks;
import org.tidings.contracts.OriginSigns.Credit;
import org.tidings.query.origin.CopyGroup;
import org.tidings.query.origin.CopyGroups;
import org.tidings.query.store.StoredArticle;

/// Other articles with the same text, as far as the caller may see them.
@Schema(name = "Copies")
record CopiesView(
        @Schema(description = "All copies of one text have the same group.") UUID group,
        @Schema(description = "The copied article; null when whoever is credited is not here.")
                @Nullable Origin origin,
        @Schema(description = "Whom the copies credit; null when they credit nobody.")
                @Nullable String credited,
        @Schema(description = "How many copies you may see, this one included.") int count,
        @Schema(description = "The others, the earliest first; at most 50.") List<Copy> articles) {
    private static final int MOST = 50;

    @Schema(name = "CopyOrigin")
    record Origin(UUID id, @Nullable OutletView outlet, @Nullable String title) {}

    /// @param sharedShare of that article's text, how much stands in this one, 0 to 1
    @Schema(name = "Copy")
    record Copy(
            UUID id,
            @Nullable String title,
            @Nullable OutletView outlet,
            Clocks clocks,
            @Schema(description = "Of its text, how much stands in this article's; 0 to 1.")
                    double sharedShare,
            @Schema(description = "Whom it credits.") List<String> credits) {}

    /// @param article the one that is shown
    static CopiesView of(StoredArticle article, CopyGroup group) {
        return new CopiesView(
                group.id(),
                group.origin().map(CopiesView::origin).orElse(null),
                group.credited(),
                group.members().size(),
                group.members().stream()
                        .filter(member -> !member.id().equals(article.id()))
                        .limit(MOST)
                        .map(member -> copy(member, article))
                        .toList());
    }

    /// Changes whenever something else would be shown.
    String tag() {
        return Integer.toHexString(Objects.hash(group, origin, credited, count, articles));
    }

    private static Origin origin(StoredArticle origin) {
        var content = origin.enriched().article();
        return new Origin(origin.id(), OutletView.of(content.outlet()), content.title());
    }

    private static Copy copy(StoredArticle copy, StoredArticle article) {
        var content = copy.enriched().article();
        return new Copy(
                copy.id(),
                content.title(),
                OutletView.of(content.outlet()),
                copy.clocks(),
                Math.round(CopyGroups.share(copy, article) * 1_000) / 1_000.0,
                content.signs().credits().stream().map(Credit::source).distinct().toList());
    }
}
