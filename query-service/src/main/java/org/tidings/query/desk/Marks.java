package org.tidings.query.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.query.desk.ArticleMarks.Assigned;
import org.tidings.query.desk.ArticleMarks.InList;
import org.tidings.query.index.ArticleIndex.Among;
import org.tidings.query.store.Sql;
import org.tidings.query.store.Viewer;

/// The marks that a viewer sees on articles.
@ApplicationScoped
public class Marks {
    private static final String OF =
            """
            with asked as materialized (
                select cast(? as text) as organization, cast(? as text) as person)
            select wanted.id, mark.read_at is not null as read,
                mark.starred_at is not null as starred,
                assignment.person as assigned, assignment.assigned_at,
                coalesce(colleague.name, assignment.person) as assigned_name,
                array(
                    select tag.name from article_tag
                    join tag on tag.id = article_tag.tag_id
                        and tag.organization = asked.organization
                    where article_tag.article_id = wanted.id
                        and article_tag.organization = asked.organization
                    order by tag.key) as tags,
                array(
                    select article_list.id::text || ' ' || article_list.name
                    from article_list_item
                    join article_list on article_list.id = article_list_item.list_id
                        and article_list.organization = asked.organization
                        and (article_list.owner is null or article_list.owner = asked.person)
                    where article_list_item.article_id = wanted.id
                        and article_list_item.organization = asked.organization
                    order by article_list.key, article_list.id) as lists,
                (select count(*) from article_note
                    where article_note.article_id = wanted.id
                        and article_note.organization = asked.organization) as notes
            from asked cross join unnest(?) as wanted(id)
            left join article_mark mark on mark.article_id = wanted.id
                and mark.organization = asked.organization and mark.person = asked.person
            left join article_assignment assignment on assignment.article_id = wanted.id
                and assignment.organization = asked.organization
            left join colleague on colleague.organization = asked.organization
                and colleague.person = assignment.person""";
    private static final String MARKED =
            "select article_id from article_mark where organization = ? and person = ? and ";

    private final Sql sql;

    Marks(Sql sql) {
        this.sql = sql;
    }

    /// Of all the articles in one query; each has an entry. Whether the viewer may see them is
    /// asked before.
    ///
    /// @return [ArticleMarks#NONE] for a viewer without an organisation
    public Map<UUID, ArticleMarks> of(Viewer viewer, Collection<UUID> articles) {
        var marks = new HashMap<UUID, ArticleMarks>();
        articles.forEach(article -> marks.put(article, ArticleMarks.NONE));
        if (viewer.organization() != null && !articles.isEmpty()) {
            sql.query(
                    OF,
                    row -> marks.put(row.getObject("id", UUID.class), read(row)),
                    viewer.organization(),
                    viewer.person(),
                    articles.toArray(UUID[]::new));
        }
        return marks;
    }

    /// Of one article.
    public ArticleMarks of(Viewer viewer, UUID article) {
        return of(viewer, List.of(article)).getOrDefault(article, ArticleMarks.NONE);
    }

    /// What a search is narrowed to.
    public Among among(Viewer viewer, Mark mark) {
        return switch (mark) {
            case READ -> marked(viewer, MARKED + "read_at is not null", true);
            case UNREAD -> marked(viewer, MARKED + "read_at is not null", false);
            case STARRED -> marked(viewer, MARKED + "starred_at is not null", true);
            case ASSIGNED ->
                    marked(
                            viewer,
                            "select article_id from article_assignment"
                                    + " where organization = ? and person = ?",
                            true);
            case NOTED ->
                    new Among(
                            new HashSet<>(
                                    articles(
                                            "select distinct article_id from article_note"
                                                    + " where organization = ?",
                                            viewer.organization())),
                            true);
        };
    }

    private Among marked(Viewer viewer, String which, boolean inside) {
        var articles = articles(which, viewer.organization(), viewer.person());
        return new Among(new HashSet<>(articles), inside);
    }

    private List<UUID> articles(String which, @Nullable Object... values) {
        return sql.query(which, row -> row.getObject("article_id", UUID.class), values);
    }

    private static ArticleMarks read(ResultSet row) throws SQLException {
        return new ArticleMarks(
                row.getBoolean("read"),
                row.getBoolean("starred"),
                row.getString("assigned") == null
                        ? null
                        : new Assigned(
                                row.getString("assigned"),
                                row.getString("assigned_name"),
                                Objects.requireNonNull(Sql.time(row, "assigned_at"))),
                List.of(texts(row.getArray("tags"))),
                lists(texts(row.getArray("lists"))),
                row.getInt("notes"));
    }

    /// @param lists the id and the name of each, with a space between them
    private static List<InList> lists(String... lists) {
        var read = new ArrayList<InList>();
        for (String list : lists) {
            int space = list.indexOf(' ');
            var id = UUID.fromString(list.substring(0, space));
            read.add(new InList(id, list.substring(space + 1)));
        }
        return read;
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}
