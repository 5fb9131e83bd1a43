package org.tidings.nlp.enrich;

import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

/// As many texts wait to be read as may wait.
class ReadingBusy extends ProblemException {
    ReadingBusy() {
        super(
                Problem.of(
                        503,
                        "reading-busy",
                        "Too many texts wait to be read",
                        "As many texts as can be kept waiting wait to be read. Send this one"
                                + " again after Retry-After seconds."));
    }
}
