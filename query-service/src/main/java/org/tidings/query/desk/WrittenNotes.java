package org.tidings.query.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tidings.query.store.Sql;
import org.tidings.query.store.Viewer;

/// The notes of a viewer's organisation on many articles at once.
@ApplicationScoped
public class WrittenNotes {
    private static final String READ =
            """
            select note.article_id, note.text, note.written_at,
                coalesce(colleague.name, note.written_by) as writer
            from article_note note
            left join colleague on colleague.organization = note.organization
                and colleague.person = note.written_by
            where note.organization = ? and note.article_id = any(?)
            order by note.written_at, note.id""";

    private final Sql sql;

    WrittenNotes(Sql sql) {
        this.sql = sql;
    }

    /// @param writer what the person's token called them last
    public record Written(String text, String writer, Instant at) {}

    /// In the order in which they were written; articles without any are missing. Whether the
    /// viewer may see the articles is asked before.
    public Map<UUID, List<Written>> of(Viewer viewer, Collection<UUID> articles) {
        var notes = new HashMap<UUID, List<Written>>();
        if (viewer.organization() != null && !articles.isEmpty()) {
            sql.query(
                    READ,
                    row ->
                            notes.computeIfAbsent(
                                            row.getObject("article_id", UUID.class),
                                            _ -> new ArrayList<>())
                                    .add(
                                            new Written(
                                                    row.getString("text"),
                                                    row.getString("writer"),
                                                    row.getTimestamp("written_at").toInstant())),
                    viewer.organization(),
                    articles.toArray(UUID[]::new));
        }
        return notes;
    }
}
