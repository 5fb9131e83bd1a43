package org.tidings.query.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tidings.query.index.ArticleCounts.FacetCounts;
import org.tidings.query.index.ArticleCounts.Values;

/// What the articles found are of, counted exactly.
///
/// @param facets in the order in which they were asked for
@Schema(name = "FacetsAnswer")
record FacetsAnswer(
        @Schema(description = "How many articles were found, exactly.") long total,
        List<FacetView> facets,
        @Schema(description = "Only what is followed was searched, and nothing is followed yet.")
                boolean followsNothing) {
    @Schema(name = "Facet")
    record FacetView(
            @Schema(examples = "outlet") String field,
            @Schema(description = "The most frequent first.") List<ValueView> values,
            @Schema(description = "How many further values there are.") int others,
            @Schema(description = "Articles found that have no such value.") long without) {
        static FacetView of(Values values) {
            return new FacetView(
                    values.facet().title(),
                    values.values().stream()
                            .map(value -> FacetLabel.view(values.facet(), value))
                            .toList(),
                    values.others(),
                    values.without());
        }
    }

    @Schema(name = "FacetValue")
    record ValueView(
            @Schema(description = "Tells values apart.", examples = "harbour courier") String value,
            @Schema(description = "For people to read.", examples = "Harbour Courier") String label,
            @Schema(description = "Of the articles found, how many have it.") long count,
            @Schema(
                            description = "Narrows a query to these articles, joined to it by AND.",
                            examples = "source:\"Harbour Courier\"")
                    String clause) {}

    static FacetsAnswer of(FacetCounts counts, boolean followsNothing) {
        return new FacetsAnswer(
                counts.total(),
                counts.facets().stream().map(FacetView::of).toList(),
                followsNothing);
    }
}
