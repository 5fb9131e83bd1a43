package org.tidings.query.index;

import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

/// Half an index would give wrong answers, so there is none until it is built.
class IndexNotReady extends ProblemException {
    IndexNotReady() {
        super(
                Problem.of(
                        503,
                        "index-not-ready",
                        "The search index is being built",
                        "Search answers as soon as the index has caught up with the stored"
                                + " articles. Try again in a few seconds."));
    }
}
