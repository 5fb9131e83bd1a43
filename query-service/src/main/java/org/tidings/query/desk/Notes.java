package org.tidings.query.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.query.store.ArticleRepository;
import org.tidings.query.store.Sql;
import org.tidings.query.store.Viewer;

/// What people of an organisation have written about articles, for one another.
@ApplicationScoped
class Notes {
    private static final int LONGEST = 10_000;
    private static final String READ =
            """
            select note.*, coalesce(colleague.name, note.written_by) as writer
            from article_note note
            left join colleague on colleague.organization = note.organization
                and colleague.person = note.written_by
            where note.organization = ? and note.article_id = ?""";

    private final ArticleRepository articles;
    private final Sql sql;

    Notes(ArticleRepository articles, Sql sql) {
        this.articles = articles;
        this.sql = sql;
    }

    /// @param writer what the person's token called them last
    /// @param changedAt null when it never was
    @Schema(name = "ArticleNote")
    record View(
            UUID id,
            String text,
            @Schema(description = "Keycloak's id of the person.") String writtenBy,
            String writer,
            Instant writtenAt,
            @Nullable Instant changedAt) {}

    /// In the order in which they were written.
    ///
    /// @throws org.tidings.problem.ProblemException unless the person may see the article
    List<View> of(Worker worker, String article) {
        return sql.query(
                READ + " order by note.written_at, note.id",
                Notes::view,
                worker.organization(),
                visible(worker, article));
    }

    @Transactional
    View write(Worker worker, String article, @Nullable String text) {
        UUID seen = visible(worker, article);
        return find(worker, seen, add(worker, text, seen).getFirst());
    }

    /// The same words on each of the articles.
    ///
    /// @param articles all of which the person may see
    /// @return the notes
    /// @throws org.tidings.problem.ProblemException when the text is no note
    List<UUID> add(Worker worker, @Nullable String text, UUID... articles) {
        String words = checked(text);
        return sql.query(
                """
                insert into article_note (id, organization, article_id, text, words, written_by)
                select gen_random_uuid(), ?, id, ?, ?, ? from unnest(?) as id
                returning id""",
                row -> row.getObject("id", UUID.class),
                worker.organization(),
                words,
                NoteWords.of(words),
                worker.person(),
                articles);
    }

    /// Only by who wrote it: nobody's words are changed by others.
    @Transactional
    View change(Worker worker, String article, String id, @Nullable String text) {
        UUID seen = visible(worker, article);
        UUID note = Ids.read(id).orElseThrow(() -> DeskProblems.noteNotFound(id));
        String words = checked(text);
        int changed =
                sql.update(
                        """
                        update article_note set text = ?, words = ?, changed_at = now()
                        where id = ? and organization = ? and article_id = ? and written_by = ?""",
                        words,
                        NoteWords.of(words),
                        note,
                        worker.organization(),
                        seen,
                        worker.person());
        if (changed == 0) {
            throw DeskProblems.noteNotFound(id);
        }
        return find(worker, seen, note);
    }

    /// By who wrote it, and by leads.
    @Transactional
    void delete(Worker worker, String article, String id) {
        UUID note = Ids.read(id).orElseThrow(() -> DeskProblems.noteNotFound(id));
        int deleted =
                sql.update(
                        """
                        delete from article_note
                        where id = ? and organization = ? and article_id = ?
                            and (written_by = ? or ?)""",
                        note,
                        worker.organization(),
                        visible(worker, article),
                        worker.person(),
                        worker.leads());
        if (deleted == 0) {
            throw DeskProblems.noteNotFound(id);
        }
    }

    private View find(Worker worker, UUID article, UUID note) {
        return sql.query(
                        READ + " and note.id = ?",
                        Notes::view,
                        worker.organization(),
                        article,
                        note)
                .getFirst();
    }

    private UUID visible(Worker worker, String article) {
        var viewer = new Viewer(worker.organization(), worker.person());
        return Ids.read(article)
                .filter(id -> articles.visible(viewer, Set.of(id)).contains(id))
                .orElseThrow(() -> DeskProblems.articleNotFound(article));
    }

    private static String checked(@Nullable String text) {
        String words = text == null ? "" : text.strip();
        boolean storable = words.indexOf('\0') < 0;
        if (words.isEmpty() || words.length() > LONGEST || !storable) {
            throw DeskProblems.noteInvalid(LONGEST);
        }
        return words;
    }

    private static View view(ResultSet row) throws SQLException {
        return new View(
                row.getObject("id", UUID.class),
                row.getString("text"),
                row.getString("written_by"),
                row.getString("writer"),
                Objects.requireNonNull(Sql.time(row, "written_at")),
                Sql.time(row, "changed_at"));
    }
}
