package org.tidings.query.alert;

import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

/// There is no such alert, or it is in somebody else's inbox: which of these is not told.
class AlertNotFound extends ProblemException {
    AlertNotFound(String id) {
        super(
                Problem.of(
                        404,
                        "alert-not-found",
                        "No such alert",
                        "There is no alert " + id + " in your inbox. Its search may be gone."));
    }
}
