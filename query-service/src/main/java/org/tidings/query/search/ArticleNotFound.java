package org.tidings.query.search;

import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

/// There is no such article, or it was withdrawn, or it is not the caller's to see: which of
/// these is not told.
public class ArticleNotFound extends ProblemException {
    public ArticleNotFound(String id) {
        super(
                Problem.of(
                        404,
                        "article-not-found",
                        "No such article",
                        "There is no article " + id + " that you may see. It may be withdrawn."));
    }
}
