package org.tidings.query.search;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Clocks;
import org.tidings.query.store.StoredArticle;

/// Articles that mean something similar.
///
/// @param trainedOn null when the article has no meaning to compare
@Schema(name = "SimilarArticles")
record SimilarArticles(
        @Schema(description = "The most similar first; of copies of one text the first.")
                List<Similar> articles,
        @Schema(
                        description =
                                "The language whose texts the model learned from: articles in"
                                        + " others are placed less well. Null when the article was"
                                        + " not placed at all.",
                        examples = "en")
                @Nullable String trainedOn) {
    static final SimilarArticles UNPLACED = new SimilarArticles(List.of(), null);

    @Schema(name = "SimilarArticle")
    record Similar(
            UUID id,
            @Nullable String title,
            @Nullable OutletView outlet,
            @Nullable URI url,
            Clocks clocks,
            @Schema(description = "Cosine of what title and lead mean, -1 to 1.")
                    double similarity) {
        static Similar of(StoredArticle stored, Number cosine) {
            var article = stored.enriched().article();
            return new Similar(
                    stored.id(),
                    article.title(),
                    OutletView.of(article.outlet()),
                    article.provenance().url(),
                    stored.clocks(),
                    Math.round(cosine.doubleValue() * 1_000) / 1_000.0);
        }
    }
}
