package org.tidings.query.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.query.store.Sql;

/// Lists of articles, of one person or shared in the organisation.
@ApplicationScoped
class Lists {
    /// Takes the organisation and the person.
    private static final String SEEN =
            "organization = ? and (owner is null or owner = cast(? as text))";

    private final Sql sql;

    Lists(Sql sql) {
        this.sql = sql;
    }

    /// @param articles how many it has that can be seen
    @Schema(name = "List")
    record View(
            UUID id,
            String name,
            @Schema(description = "In the organisation; else it is the caller's own.")
                    boolean shared,
            @Schema(description = "That can be seen.") long articles,
            @Schema(description = "Keycloak's id of the person.") String createdBy,
            Instant createdAt) {}

    /// The person's own and shared ones, by name.
    List<View> of(Worker worker) {
        return views(worker, SEEN + " order by key, id");
    }

    View find(Worker worker, String id) {
        UUID list = Ids.read(id).orElseThrow(() -> DeskProblems.listNotFound(id));
        return views(worker, SEEN + " and id = ?", list).stream()
                .findFirst()
                .orElseThrow(() -> DeskProblems.listNotFound(id));
    }

    private List<View> views(Worker worker, String which, Object... more) {
        Object[] values = new Object[2 + more.length];
        values[0] = worker.organization();
        values[1] = worker.person();
        System.arraycopy(more, 0, values, 2, more.length);
        return sql.query(
                """
                select article_list.*, (
                    select count(*) from article_list_item item
                    join article on article.id = item.article_id
                    where item.list_id = article_list.id and article.withdrawn_at is null
                        and (article.organization is null
                            or article.organization = article_list.organization)) as articles
                from article_list where\s"""
                        + which,
                row ->
                        new View(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getString("owner") == null,
                                row.getLong("articles"),
                                row.getString("created_by"),
                                Objects.requireNonNull(Sql.time(row, "created_at"))),
                values);
    }

    /// @throws org.tidings.problem.ProblemException for a name that cannot be used or is taken
    @Transactional
    View create(Worker worker, @Nullable String given, boolean shared) {
        var name = MarkName.of(given).orElseThrow(() -> DeskProblems.nameInvalid("list"));
        UUID id = UUID.randomUUID();
        int made =
                sql.update(
                        """
                        insert into article_list (id, organization, owner, name, key, created_by)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (organization, owner, key) do nothing""",
                        id,
                        worker.organization(),
                        shared ? null : worker.person(),
                        name.name(),
                        name.key(),
                        worker.person());
        if (made == 0) {
            throw DeskProblems.nameTaken("list", name.name());
        }
        return find(worker, id.toString());
    }

    @Transactional
    void rename(Worker worker, String id, @Nullable String given) {
        var list = changeable(worker, id);
        var name = MarkName.of(given).orElseThrow(() -> DeskProblems.nameInvalid("list"));
        int renamed =
                sql.update(
                        """
                        update article_list set name = ?, key = ? where id = ? and organization = ?
                            and not exists (select 1 from article_list other
                                where other.organization = article_list.organization
                                    and other.owner is not distinct from article_list.owner
                                    and other.key = ? and other.id <> article_list.id)""",
                        name.name(),
                        name.key(),
                        list.id(),
                        worker.organization(),
                        name.key());
        if (renamed == 0) {
            throw DeskProblems.nameTaken("list", name.name());
        }
    }

    /// The articles stay.
    @Transactional
    void delete(Worker worker, String id) {
        sql.update(
                "delete from article_list where id = ? and organization = ?",
                changeable(worker, id).id(),
                worker.organization());
    }

    void add(Worker worker, String id, UUID[] articles) {
        sql.update(
                """
                insert into article_list_item (list_id, organization, added_by, article_id)
                select cast(? as uuid), ?, ?, article
                from (select article from unnest(?) as article order by article) as each
                on conflict do nothing""",
                find(worker, id).id(),
                worker.organization(),
                worker.person(),
                articles);
    }

    void remove(Worker worker, String id, UUID[] articles) {
        sql.update(
                """
                delete from article_list_item
                where list_id = ? and organization = ? and article_id = any(?)""",
                find(worker, id).id(),
                worker.organization(),
                articles);
    }

    /// Everybody puts articles on a shared list; its name and its end are its maker's and leads'.
    private View changeable(Worker worker, String id) {
        var list = find(worker, id);
        if (list.shared() && !worker.leads() && !list.createdBy().equals(worker.person())) {
            throw DeskProblems.notYours("list");
        }
        return list;
    }
}
