package org.tidings.query.desk;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is to become of the marks of articles. What is null stays as it is.
@Schema(name = "MarkChange")
record MarkChange(
        @Schema(description = "Ids, 1 to 1,000.") @Nullable List<String> articles,
        @Schema(description = "By the caller.") @Nullable Boolean read,
        @Schema(description = "By the caller.") @Nullable Boolean starred,
        @Schema(description = "A colleague's id, \"me\" or \"nobody\".", examples = "me")
                @Nullable String assignTo,
        @Schema(description = "By name; those that there are not yet are made. At most 20.")
                @Nullable List<String> addTags,
        @Schema(description = "By name. At most 20.") @Nullable List<String> removeTags,
        @Schema(description = "By id. At most 20.") @Nullable List<String> addToLists,
        @Schema(description = "By id. At most 20.") @Nullable List<String> removeFromLists,
        @Schema(
                        description =
                                "Words that become a note on each of them, of 1 to 10,000"
                                        + " characters.",
                        examples = "Called the harbour: nobody answers before Monday.")
                @Nullable String addNote) {
    private static final int MOST_ARTICLES = 1_000;
    private static final int MOST_EACH = 20;

    @Override
    public List<String> articles() {
        return orNone(articles);
    }

    @Override
    public List<String> addTags() {
        return orNone(addTags);
    }

    @Override
    public List<String> removeTags() {
        return orNone(removeTags);
    }

    @Override
    public List<String> addToLists() {
        return orNone(addToLists);
    }

    @Override
    public List<String> removeFromLists() {
        return orNone(removeFromLists);
    }

    /// What was sent as null counts for nothing.
    private static List<String> orNone(@Nullable List<String> items) {
        return items == null ? List.of() : items.stream().filter(Objects::nonNull).toList();
    }

    /// @throws org.tidings.problem.ProblemException when it has too much, or says nothing
    void check() {
        int count = articles().size();
        if (count < 1 || count > MOST_ARTICLES) {
            throw DeskProblems.changeInvalid(
                    "\"articles\" has 1 to 1,000 ids, this one has " + count + ".");
        }
        int most =
                Stream.of(addTags(), removeTags(), addToLists(), removeFromLists())
                        .mapToInt(List::size)
                        .max()
                        .orElse(0);
        if (most > MOST_EACH) {
            throw DeskProblems.changeInvalid(
                    "At most 20 tags and 20 lists are changed in one request.");
        }
        if (read == null && starred == null && assignTo == null && addNote == null && most == 0) {
            throw DeskProblems.changeInvalid(
                    "Nothing is to be changed: set read, starred, assignTo, addTags, removeTags,"
                            + " addToLists, removeFromLists or addNote.");
        }
    }
}
