package org.tidings.gateway.session;

import java.sql.SQLException;
import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

/// The database of sessions does not answer: nobody is signed out by that.
class SessionsUnavailable extends ProblemException {
    SessionsUnavailable(SQLException cause) {
        super(
                Problem.of(
                        503,
                        "sessions-unavailable",
                        "Sessions are not available",
                        "Your session cannot be read right now. Try again in a few seconds; you"
                                + " stay signed in."),
                cause);
    }
}
