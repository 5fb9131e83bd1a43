package org.tidings.gateway.audit;

import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

/// What has to be remembered cannot be, and so it is not done.
public class AuditUnavailable extends ProblemException {
    AuditUnavailable(Exception cause) {
        super(
                Problem.of(
                        503,
                        "audit-unavailable",
                        "This cannot be recorded",
                        "Who exports what is recorded, and that is not possible right now. Try"
                                + " again in a few seconds."),
                cause);
    }
}
