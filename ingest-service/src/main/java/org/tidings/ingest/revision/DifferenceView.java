package org.tidings.ingest.revision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.ChangeKind;
import org.tidings.contracts.Rights;
import org.tidings.contracts.Span;
import org.tidings.ingest.change.Difference;
import org.tidings.ingest.change.Hunk;

/// How one revision differs from another, as far as the outlet's rights let the words be shown.
/// Headlines may always be shown.
///
/// Under EXCERPT the words are those of the excerpt, the beginning of each text: a change further
/// down shows its kind and place only, so that no series of comparisons shows the article piece by
/// piece.
@Schema(name = "RevisionDifference")
record DifferenceView(
        @Schema(examples = "2") int number,
        @Schema(examples = "1") int against,
        @Schema(description = "Null where the headline is the same.") @Nullable Headline headline,
        @Schema(description = "How often each kind occurs; a place of two kinds counts for both.")
                Map<ChangeKind, Integer> counts,
        List<Place> hunks,
        Rights rights) {
    @Schema(name = "HeadlineChange")
    record Headline(ChangeKind kind, @Nullable String before, @Nullable String after) {}

    /// @param before empty where something was added
    /// @param after empty where something was taken away
    @Schema(name = "RevisionHunk")
    record Place(Set<ChangeKind> kinds, Words before, Words after) {}

    @Schema(name = "RevisionWords")
    record Words(
            @Schema(description = "In the stored text of its revision.") Span span,
            @Schema(description = "Null where the rights do not let the words be shown.")
                    @Nullable String text) {}

    static DifferenceView of(Revision older, Revision newer, Rights rights) {
        var difference =
                Difference.between(older.title(), older.text(), newer.title(), newer.text());
        return new DifferenceView(
                newer.number(),
                older.number(),
                difference
                        .headline()
                        .map(kind -> new Headline(kind, older.title(), newer.title()))
                        .orElse(null),
                difference.counts(),
                difference.hunks().stream().map(hunk -> place(hunk, older, newer, rights)).toList(),
                rights);
    }

    private static Place place(Hunk hunk, Revision older, Revision newer, Rights rights) {
        return new Place(
                hunk.kinds(),
                words(hunk.before(), older.text(), rights),
                words(hunk.after(), newer.text(), rights));
    }

    private static Words words(Span span, String text, Rights rights) {
        boolean shown =
                switch (rights.use()) {
                    case FULL_TEXT -> true;
                    case EXCERPT ->
                            rights.excerptCharacters() != null
                                    && span.end() <= rights.excerptCharacters();
                    case METADATA_ONLY -> false;
                };
        return new Words(span, shown ? text.substring(span.start(), span.end()) : null);
    }
}
