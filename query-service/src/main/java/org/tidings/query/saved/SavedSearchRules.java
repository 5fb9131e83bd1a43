package org.tidings.query.saved;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

/// What may be said about a saved search.
final class SavedSearchRules {
    private static final int LONGEST_NAME = 100;

    private SavedSearchRules() {}

    /// A name can stand between quotes in a query, and means nothing else there.
    static String name(@Nullable String name) {
        String stripped = name == null ? "" : name.strip().replaceAll("[\\s\\p{Z}]+", " ");
        boolean searchable = stripped.codePoints().anyMatch(Character::isLetterOrDigit);
        if (!searchable
                || stripped.length() > LONGEST_NAME
                || stripped.startsWith("=")
                || stripped.chars().anyMatch(SavedSearchRules::isRefused)) {
            throw problem(
                    422,
                    "saved-search-name-invalid",
                    "Not a name for a saved search",
                    "A saved search's name has 1 to "
                            + LONGEST_NAME
                            + " printable characters, one of them a letter or a digit, no quotes"
                            + " and no *, and does not begin with =.");
        }
        return stripped;
    }

    private static boolean isRefused(int sign) {
        return Character.isISOControl(sign)
                || "\"*\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02\uFF0A".indexOf(sign) >= 0;
    }

    static String folder(@Nullable String folder) {
        String stripped = folder == null ? "" : folder.strip().replaceAll("[\\s\\p{Z}]+", " ");
        if (stripped.length() > LONGEST_NAME
                || stripped.chars().anyMatch(Character::isISOControl)) {
            throw problem(
                    422,
                    "saved-search-folder-invalid",
                    "Not a name for a folder",
                    "A folder's name has at most " + LONGEST_NAME + " printable characters.");
        }
        return stripped;
    }

    static ProblemException nameTaken(String name) {
        return problem(
                409,
                "saved-search-name-taken",
                "Another saved search has this name",
                "You have a saved search \""
                        + name
                        + "\" already, or one of that name is shared in your organisation. Choose"
                        + " another name.");
    }

    static ProblemException notFound(String id) {
        return problem(
                404,
                "saved-search-not-found",
                "No such saved search",
                "There is no saved search " + id + " of yours or shared with you.");
    }

    static ProblemException notYours(SavedSearch search) {
        return problem(
                403,
                "saved-search-not-yours",
                "Another person's saved search",
                "\""
                        + search.name()
                        + "\" is "
                        + search.ownerName()
                        + "'s. They or a lead may change it; save a copy to have your own.");
    }

    /// A lead would lose sight of what they changed.
    static ProblemException onlyOwnerKeeps(SavedSearch search) {
        return problem(
                403,
                "saved-search-not-yours",
                "Another person's saved search",
                "Only "
                        + search.ownerName()
                        + " may stop sharing \""
                        + search.name()
                        + "\". Leave it shared, or save a copy to have your own.");
    }

    static ProblemException changed(SavedSearch search) {
        return new ProblemException(
                Problem.of(
                                412,
                                "saved-search-changed",
                                "Changed in the meantime",
                                "\""
                                        + search.name()
                                        + "\" is no longer as you read it. Read it again, and make"
                                        + " your change to what it is now.")
                        .with("version", search.version()));
    }

    static ProblemException tagMissing() {
        return problem(
                428,
                "if-match-missing",
                "It is not said what is changed",
                "Send the ETag of what you read as If-Match, so that nobody's change is lost.");
    }

    static ProblemException inUse(String what, List<String> users) {
        return new ProblemException(
                Problem.of(
                                409,
                                "saved-search-in-use",
                                "Other saved searches use it",
                                what
                                        + " These saved searches use it: "
                                        + String.join(", ", users)
                                        + ". Change them first.")
                        .with("usedBy", users));
    }

    static ProblemException living(List<String> names) {
        return new ProblemException(
                Problem.of(
                                422,
                                "saved-search-living",
                                "Alerts need fixed fields",
                                "Story, origins, tag and list change after an article has arrived,"
                                        + " and alerts are raised when it arrives. Save it without"
                                        + " an alert, or without these fields.")
                        .with("searches", names));
    }

    static ProblemException tooMany(int most) {
        return problem(
                409,
                "saved-searches-too-many",
                "You have too many saved searches",
                "A person may have " + most + " saved searches here. Delete some first.");
    }

    private static ProblemException problem(int status, String slug, String title, String detail) {
        return new ProblemException(Problem.of(status, slug, title, detail));
    }
}
