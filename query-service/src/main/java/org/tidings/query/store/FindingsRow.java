package org.tidings.query.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import org.tidings.contracts.finding.Findings;

/// How findings are kept beside the article whose text they are in.
///
/// The article's row is locked when they are written, so that they are always those of its revision
/// and generation.
@ApplicationScoped
class FindingsRow {
    private static final String UPSERT =
            """
            insert into article_findings (article_id, findings) values (?, ?)
            on conflict (article_id) do update set findings = excluded.findings""";
    private static final String ERASE = "delete from article_findings where article_id = ?";

    private static final TypeReference<Findings> FINDINGS = new TypeReference<>() {};

    private final JsonColumns json;

    FindingsRow(JsonColumns json) {
        this.json = json;
    }

    /// Writes or erases those of articles whose rows were just written.
    void write(Connection connection, Collection<Arrival> won) throws SQLException {
        try (var upsert = connection.prepareStatement(UPSERT);
                var erase = connection.prepareStatement(ERASE)) {
            for (Arrival arrival : won) {
                add(upsert, erase, arrival);
            }
            upsert.executeBatch();
            erase.executeBatch();
        }
    }

    private void add(PreparedStatement upsert, PreparedStatement erase, Arrival arrival)
            throws SQLException {
        switch (arrival) {
            case Arrival.Content(var enriched, var _)
                    when !enriched.findings().equals(Findings.NONE) -> {
                upsert.setObject(1, arrival.id());
                upsert.setObject(2, json.write(enriched.findings()), Types.OTHER);
                upsert.addBatch();
            }
            case Arrival.Content _, Arrival.Withdrawal _ -> {
                erase.setObject(1, arrival.id());
                erase.addBatch();
            }
        }
    }

    /// @param row with the column `findings`, null when there are none
    Findings read(ResultSet row) throws SQLException {
        Findings found = json.read(row, "findings", FINDINGS);
        return found == null ? Findings.NONE : found;
    }
}
