package org.tidings.query.saved;

import jakarta.enterprise.context.RequestScoped;
import org.tidings.query.language.ParsedQuery;
import org.tidings.tenancy.Caller;

/// Reads queries as whoever is asking means them: the saved searches named in them are the
// caller's.
@RequestScoped
public class AskedQueries {
    private final SavedQueries queries;
    private final Caller caller;

    AskedQueries(SavedQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    /// @throws org.tidings.problem.ProblemException when the query is refused
    public ParsedQuery read(String text) {
        return queries.read(text, caller.organizationIfAny().orElse(null), caller.person(), null);
    }
}
