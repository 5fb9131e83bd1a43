package org.tidings.query.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tidings.query.index.Names;
import org.tidings.query.store.Sql;

/// The tags of organisations.
@ApplicationScoped
class Tags {
    private final Sql sql;

    Tags(Sql sql) {
        this.sql = sql;
    }

    /// @param articles how many have it that can be seen
    @Schema(name = "ArticleTag")
    record View(
            UUID id,
            String name,
            @Schema(description = "That can be seen.") long articles,
            @Schema(description = "Keycloak's id of the person.") String createdBy,
            Instant createdAt) {}

    /// By name.
    List<View> of(String organization) {
        return sql.query(
                """
                select tag.*, (
                    select count(*) from article_tag
                    join article on article.id = article_tag.article_id
                    where article_tag.tag_id = tag.id and article.withdrawn_at is null
                        and (article.organization is null
                            or article.organization = tag.organization)) as articles
                from tag where organization = ? order by key""",
                row ->
                        new View(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getLong("articles"),
                                row.getString("created_by"),
                                Objects.requireNonNull(Sql.time(row, "created_at"))),
                organization);
    }

    /// The tag of the name, made when there is none.
    @Transactional
    UUID named(Worker worker, String given) {
        var name = MarkName.of(given).orElseThrow(() -> DeskProblems.nameInvalid("tag"));
        sql.update(
                """
                insert into tag (id, organization, name, key, created_by) values (?, ?, ?, ?, ?)
                on conflict (organization, key) do nothing""",
                UUID.randomUUID(),
                worker.organization(),
                name.name(),
                name.key(),
                worker.person());
        return sql.query(
                        "select id from tag where organization = ? and key = ?",
                        row -> row.getObject("id", UUID.class),
                        worker.organization(),
                        name.key())
                .getFirst();
    }

    void add(Worker worker, UUID tag, UUID[] articles) {
        sql.update(
                """
                insert into article_tag (tag_id, organization, tagged_by, article_id)
                select id, organization, ?, article from tag
                cross join (select article from unnest(?) as article order by article) as each
                where id = ? and organization = ?
                on conflict do nothing""",
                worker.person(),
                articles,
                tag,
                worker.organization());
    }

    /// One that there is not is on no article.
    void remove(Worker worker, String name, UUID[] articles) {
        sql.update(
                """
                delete from article_tag using tag
                where article_tag.tag_id = tag.id and tag.organization = ? and tag.key = ?
                    and article_id = any(?)""",
                worker.organization(),
                Names.key(name),
                articles);
    }

    /// @throws org.tidings.problem.ProblemException when it is not there, not the person's to
    ///     change, or when another has the name
    @Transactional
    void rename(Worker worker, String id, String given) {
        UUID tag = own(worker, id);
        var name = MarkName.of(given).orElseThrow(() -> DeskProblems.nameInvalid("tag"));
        int renamed =
                sql.update(
                        """
                        update tag set name = ?, key = ? where id = ? and organization = ?
                            and not exists (select 1 from tag other
                                where other.organization = tag.organization
                                    and other.key = ? and other.id <> tag.id)""",
                        name.name(),
                        name.key(),
                        tag,
                        worker.organization(),
                        name.key());
        if (renamed == 0) {
            throw DeskProblems.nameTaken("tag", name.name());
        }
    }

    /// Also from all articles.
    @Transactional
    void delete(Worker worker, String id) {
        sql.update(
                "delete from tag where id = ? and organization = ?",
                own(worker, id),
                worker.organization());
    }

    private UUID own(Worker worker, String id) {
        UUID tag = Ids.read(id).orElseThrow(() -> DeskProblems.tagNotFound(id));
        String maker =
                sql
                        .query(
                                "select created_by from tag where id = ? and organization = ?",
                                row -> row.getString("created_by"),
                                tag,
                                worker.organization())
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> DeskProblems.tagNotFound(id));
        if (!worker.leads() && !maker.equals(worker.person())) {
            throw DeskProblems.notYours("tag");
        }
        return tag;
    }
}
