package org.tidings.query.language;

import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

/// A query that is not answered, with the place, what was expected there, and a query that would
/// be answered.
class QueryRefused extends ProblemException {
    private QueryRefused(Problem problem) {
        super(problem);
    }

    /// @param repair a query that is understood; empty when none can be made of this one
    static QueryRefused of(Refused refused, String repair) {
        var reason = refused.reason();
        return new QueryRefused(
                Problem.of(400, reason.slug(), reason.title(), refused.detail())
                        .with("start", refused.place().start())
                        .with("end", refused.place().end())
                        .with("expected", refused.expected())
                        .with("repair", repair));
    }
}
