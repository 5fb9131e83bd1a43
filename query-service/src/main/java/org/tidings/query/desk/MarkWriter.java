package org.tidings.query.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.tidings.query.store.ArticleRepository;
import org.tidings.query.store.Sql;
import org.tidings.query.store.Viewer;

/// Sets marks on articles: on all that a request names, or on none.
///
/// Rows are written in the order of the articles' ids, so that two requests for the same articles
/// wait for one another rather than each for the other.
@ApplicationScoped
class MarkWriter {
    private static final String EACH =
            " from (select id from unnest(?) as id order by id) as wanted";

    private final ArticleRepository articles;
    private final Tags tags;
    private final Lists lists;
    private final Notes notes;
    private final Colleagues colleagues;
    private final Sql sql;

    MarkWriter(
            ArticleRepository articles,
            Tags tags,
            Lists lists,
            Notes notes,
            Colleagues colleagues,
            Sql sql) {
        this.articles = articles;
        this.tags = tags;
        this.lists = lists;
        this.notes = notes;
        this.colleagues = colleagues;
        this.sql = sql;
    }

    /// @return the articles
    /// @throws org.tidings.problem.ProblemException when the change is not valid, or when not all
    ///     articles, lists or people are there for the person; then nothing was changed
    @Transactional
    List<UUID> write(Worker worker, MarkChange change) {
        change.check();
        UUID[] ids = visible(worker, change.articles());
        personal(worker, ids, change);
        if (change.assignTo() != null) {
            assign(worker, ids, change.assignTo());
        }
        change.addTags().forEach(name -> tags.add(worker, tags.named(worker, name), ids));
        change.removeTags().forEach(name -> tags.remove(worker, name, ids));
        change.addToLists().forEach(list -> lists.add(worker, list, ids));
        change.removeFromLists().forEach(list -> lists.remove(worker, list, ids));
        if (change.addNote() != null) {
            notes.add(worker, change.addNote(), ids);
        }
        return List.of(ids);
    }

    private UUID[] visible(Worker worker, Collection<String> wanted) {
        var known = new TreeSet<UUID>();
        var missing = new ArrayList<String>();
        for (String id : wanted) {
            Ids.read(id).ifPresentOrElse(known::add, () -> missing.add(id));
        }
        var viewer = new Viewer(worker.organization(), worker.person());
        var visible = articles.visible(viewer, known);
        known.stream().filter(id -> !visible.contains(id)).forEach(id -> missing.add("" + id));
        if (!missing.isEmpty()) {
            throw DeskProblems.notVisible(missing);
        }
        return known.toArray(UUID[]::new);
    }

    private void personal(Worker worker, UUID[] ids, MarkChange change) {
        Optional.ofNullable(change.read()).ifPresent(is -> set(worker, ids, "read_at", is));
        Optional.ofNullable(change.starred()).ifPresent(is -> set(worker, ids, "starred_at", is));
    }

    /// A mark that is set again keeps its time.
    private void set(Worker worker, UUID[] ids, String column, boolean is) {
        if (!is) {
            sql.update(
                    "update article_mark set "
                            + column
                            + " = null"
                            + " where organization = ? and person = ? and article_id = any(?)",
                    worker.organization(),
                    worker.person(),
                    ids);
            return;
        }
        sql.update(
                """
                insert into article_mark (organization, person, article_id, %1$s)
                select ?, ?, id, now() %2$s
                on conflict (organization, person, article_id) do update
                    set %1$s = coalesce(article_mark.%1$s, excluded.%1$s)"""
                        .formatted(column, EACH),
                worker.organization(),
                worker.person(),
                ids);
    }

    private void assign(Worker worker, UUID[] ids, String to) {
        if (to.equals("nobody")) {
            sql.update(
                    "delete from article_assignment where organization = ? and article_id = any(?)",
                    worker.organization(),
                    ids);
            return;
        }
        String person =
                to.equals("me")
                        ? worker.person()
                        : colleagues
                                .find(worker.organization(), to)
                                .orElseThrow(() -> DeskProblems.colleagueUnknown(to))
                                .person();
        sql.update(
                "insert into article_assignment (organization, person, assigned_by, article_id)"
                        + " select ?, ?, ?, id"
                        + EACH
                        + " on conflict (organization, article_id) do update set"
                        + " person = excluded.person, assigned_by = excluded.assigned_by,"
                        + " assigned_at = now()"
                        + " where article_assignment.person <> excluded.person",
                worker.organization(),
                person,
                worker.person(),
                ids);
    }
}
