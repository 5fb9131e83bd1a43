package org.tidings.query.search;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.query.language.Printer;
import org.tidings.query.language.Query;
import org.tidings.query.language.Query.InField;
import org.tidings.query.language.Query.InGroup;

/// Where a query occurs in one article.
@Schema(name = "Occurrences")
record OccurrencesView(
        UUID id,
        @Schema(description = "The offsets hold for this revision only.") int revision,
        int generation,
        @Schema(description = "Offsets into the title, in UTF-16 units.") List<Span> title,
        @Schema(description = "Offsets into the text that is shown, in UTF-16 units.")
                List<Span> text,
        @Schema(description = "What the article may be found by, in the order of the query; 100.")
                List<Clause> clauses) {

    /// @param field null for words and phrases that are sought in title and text
    /// @param shown where it occurs in title and shown text
    @Schema(name = "ClauseOccurrence")
    record Clause(
            @Schema(examples = "source:\"Harbour Courier\"") String clause,
            @Schema(description = "Where it stands in the query.") int start,
            int end,
            @Schema(
                            description =
                                    "The field or group; null where title and text are meant.",
                            examples = "source")
                    @Nullable String field,
            @Schema(description = "Whether the article fulfils it, also where it is not shown.")
                    boolean fulfilled,
            @Schema(description = "Of its places, how many stand in title and shown text.")
                    int shown) {
        static Clause of(Query clause, boolean fulfilled, int shown) {
            var place = clause.place();
            return new Clause(
                    Printer.print(clause),
                    place.start(),
                    place.end(),
                    field(clause),
                    fulfilled,
                    shown);
        }

        private static @Nullable String field(Query clause) {
            return switch (clause) {
                case InField(var field, _, _) -> field.title();
                case InGroup(var group, _, _) -> group.title();
                case Query _ -> null;
            };
        }
    }
}
