package org.tidings.ingest.exchange;

import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

/// A list that cannot be read as a whole, or not be written as asked.
final class ListRefused extends ProblemException {
    private ListRefused(Problem problem) {
        super(problem);
    }

    /// @param line where reading ended, from 1; less when that cannot be said
    static ListRefused at(int line, int column, String why) {
        var problem = Problem.of(422, "import-unreadable", "The list cannot be read", why + ".");
        return new ListRefused(
                line < 1 ? problem : problem.with("line", line).with("column", column));
    }

    static ListRefused tooLarge(String limit) {
        return new ListRefused(
                Problem.of(
                        413,
                        "import-too-large",
                        "The list is too large",
                        "A list has at most " + limit + "; split it."));
    }

    static ListRefused formatUnknown(String format) {
        return new ListRefused(
                Problem.of(
                        400,
                        "export-format-unknown",
                        "No such format",
                        "Feeds are exported as \"opml\" or \"csv\", not as \"" + format + "\"."));
    }
}
