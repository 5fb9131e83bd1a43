package org.tidings.query.store;

import java.sql.SQLException;

/// The database can never hold this content.
class NeverStorable extends RuntimeException {
    NeverStorable(SQLException refusal) {
        super("the database refuses the content, SQL state " + refusal.getSQLState(), refusal);
    }

    /// What to throw for a failure: this where the database refused what it was given.
    static RuntimeException of(SQLException failure) {
        return isRefusal(failure) ? new NeverStorable(failure) : new IllegalStateException(failure);
    }

    /// Whether the database refused what it was given rather than having trouble of its own: data
    /// exceptions, violated constraints, exceeded limits (PostgreSQL, appendix A, classes 22, 23
    /// and 54).
    static boolean isRefusal(SQLException failure) {
        String state = failure.getSQLState();
        return state != null
                && (state.startsWith("22") || state.startsWith("23") || state.startsWith("54"));
    }
}
