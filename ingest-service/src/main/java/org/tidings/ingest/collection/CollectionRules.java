package org.tidings.ingest.collection;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

/// What may be said about a collection.
final class CollectionRules {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DESCRIPTION = 1_000;

    private CollectionRules() {}

    static String name(@Nullable String name) {
        String stripped = name == null ? "" : name.strip();
        if (stripped.isEmpty()
                || stripped.length() > LONGEST_NAME
                || stripped.chars().anyMatch(Character::isISOControl)) {
            throw problem(
                    422,
                    "collection-name-invalid",
                    "Not a name for a collection",
                    "A collection's name has 1 to " + LONGEST_NAME + " printable characters.");
        }
        return stripped;
    }

    static @Nullable String description(@Nullable String description) {
        String stripped = description == null ? "" : description.strip();
        if (stripped.length() > LONGEST_DESCRIPTION) {
            throw problem(
                    422,
                    "collection-description-too-long",
                    "The description is too long",
                    "A description has at most " + LONGEST_DESCRIPTION + " characters.");
        }
        return stripped.isEmpty() ? null : stripped;
    }

    static ProblemException nameTaken(String name) {
        return problem(
                409,
                "collection-name-taken",
                "Another collection has this name",
                "There is a collection \"" + name + "\" already.");
    }

    static ProblemException notFound(UUID id) {
        return problem(
                404,
                "collection-not-found",
                "No such collection",
                "There is no collection " + id + " among those that you may see.");
    }

    private static ProblemException problem(int status, String slug, String title, String detail) {
        return new ProblemException(Problem.of(status, slug, title, detail));
    }
}
