package org.tidings.ingest.revision;

import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

/// What cannot be shown of an article's revisions.
final class RevisionProblems {
    private RevisionProblems() {}

    /// There is none, or it was withdrawn, or it is not the caller's to see: which is not told.
    static ProblemException noArticle(String id) {
        return new ProblemException(
                Problem.of(
                        404,
                        "article-not-found",
                        "No such article",
                        "There is no article " + id + " that you may see. It may be withdrawn."));
    }

    static ProblemException noRevision(int number) {
        return new ProblemException(
                Problem.of(
                        404,
                        "revision-not-found",
                        "No such revision",
                        "The article has no revision "
                                + number
                                + " that can be compared so. The list of its revisions names"
                                + " those that it has."));
    }
}
