package org.tidings.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Moves articles to the end of the change sequence, for something that changed beside their rows.
@ApplicationScoped
class Numbering {
    private final DataSource database;

    Numbering(DataSource database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void give(List<UUID> articles) throws SQLException {
        try (var connection = database.getConnection()) {
            ChangeNumbers.give(connection, articles);
        }
    }
}
