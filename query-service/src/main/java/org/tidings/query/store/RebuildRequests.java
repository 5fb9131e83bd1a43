package org.tidings.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// How often it was asked for the index to be built anew, whichever replica was asked.
@ApplicationScoped
public class RebuildRequests {
    private final Sql sql;

    RebuildRequests(Sql sql) {
        this.sql = sql;
    }

    /// The number of the last one; 0 when there was none.
    @Transactional
    public long last() {
        return sql.first("select request from index_rebuild", row -> row.getLong(1)).orElse(0L);
    }

    @Transactional
    public void add() {
        sql.update("update index_rebuild set request = request + 1");
    }
}
