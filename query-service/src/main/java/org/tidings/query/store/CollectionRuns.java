package org.tidings.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.tidings.contracts.CollectionBeat;

/// When articles were collected, as ingest-service tells once a minute.
@ApplicationScoped
public class CollectionRuns {
    /// A beat may be late by this; a longer silence is a gap.
    public static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final String KEEP =
            """
            with beat as materialized (
                select cast(? as timestamptz) as at, cast(? as interval) as tolerance),
            touched as (
                delete from collection_run using beat
                where began <= at + tolerance and ended >= at - tolerance
                returning began, ended)
            insert into collection_run (began, ended)
            select least(min(touched.began), min(beat.at)), greatest(max(touched.ended), max(beat.at))
            from beat left join touched on true
            on conflict (began) do update
            set ended = greatest(collection_run.ended, excluded.ended)""";
    private static final String ALL = "select began, ended from collection_run order by began";

    private final DataSource database;

    CollectionRuns(DataSource database) {
        this.database = database;
    }

    /// A time without interruption.
    public record Run(Instant began, Instant ended) {}

    /// Joins what lies no farther apart than the tolerance, in whatever order beats come.
    void keep(CollectionBeat beat) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(KEEP)) {
            statement.setTimestamp(1, Timestamp.from(beat.at()));
            statement.setString(2, TOLERANCE.toString());
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw NeverStorable.of(failure);
        }
    }

    /// @return in order; where two consumers wrote at once, runs may overlap until the next beat
    public List<Run> all() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ALL);
                var row = statement.executeQuery()) {
            var runs = new ArrayList<Run>();
            while (row.next()) {
                runs.add(
                        new Run(
                                row.getTimestamp("began").toInstant(),
                                row.getTimestamp("ended").toInstant()));
            }
            return runs;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
