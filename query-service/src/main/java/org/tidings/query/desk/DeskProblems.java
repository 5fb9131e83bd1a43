package org.tidings.query.desk;

import java.util.Collection;
import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

/// What can be wrong with a request for everyday work.
final class DeskProblems {
    private DeskProblems() {}

    static ProblemException changeInvalid(String detail) {
        return of(422, "mark-change-invalid", "These marks cannot be set", detail);
    }

    /// Which of these are withdrawn, another organisation's or not there at all is not told.
    static ProblemException notVisible(Collection<String> articles) {
        return new ProblemException(
                Problem.of(
                                422,
                                "articles-not-visible",
                                "Not all of the articles are there",
                                articles.size()
                                        + " of the articles are not there for you, or are"
                                        + " withdrawn. Nothing was changed; leave them out.")
                        .with("articles", articles));
    }

    static ProblemException articleNotFound(String id) {
        return of(
                404,
                "article-not-found",
                "No such article",
                "There is no article " + id + " that you may see. It may be withdrawn.");
    }

    static ProblemException colleagueUnknown(String person) {
        return of(
                422,
                "colleague-unknown",
                "Nobody of that id has worked here",
                "Articles are assigned to people of your organisation who have signed in: "
                        + person
                        + " is none of them. GET /api/v1/colleagues lists them.");
    }

    static ProblemException tagNotFound(String id) {
        return of(404, "tag-not-found", "No such tag", "Your organisation has no tag " + id + ".");
    }

    static ProblemException listNotFound(String id) {
        return of(
                404,
                "list-not-found",
                "No such list",
                "There is no list " + id + ", or it is another person's own.");
    }

    static ProblemException notYours(String what) {
        return of(
                403,
                "not-yours",
                "Not yours to change",
                "This " + what + " is changed by who made it, and by leads.");
    }

    static ProblemException nameInvalid(String what) {
        return of(
                422,
                what.equals("tag") ? "tag-name-invalid" : "list-name-invalid",
                "The name cannot be used",
                "The name of a "
                        + what
                        + " has 1 to 100 characters, among them a letter or a digit, and neither"
                        + " quotation marks nor *; it does not begin with =. Queries ask for it as "
                        + what
                        + ":\"name\".");
    }

    static ProblemException nameTaken(String what, String name) {
        return of(
                409,
                what.equals("tag") ? "tag-name-taken" : "list-name-taken",
                "The name is taken",
                "There is a " + what + " \"" + name + "\" already; case and accents do not count.");
    }

    static ProblemException noteInvalid(int longest) {
        return of(
                422,
                "note-invalid",
                "The note cannot be kept",
                "A note has 1 to " + longest + " characters.");
    }

    static ProblemException noteNotFound(String id) {
        return of(
                404,
                "note-not-found",
                "No such note",
                "There is no note " + id + " of yours here.");
    }

    private static ProblemException of(int status, String slug, String title, String detail) {
        return new ProblemException(Problem.of(status, slug, title, detail));
    }
}
