package org.tidings.query.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.query.index.LivingFields;
import org.tidings.query.index.Names;
import org.tidings.query.language.Field;
import org.tidings.query.language.Query;
import org.tidings.query.store.Sql;
import org.tidings.query.store.Viewer;

/// Answers the fields `tag`, `list` and `note` for the viewer's organisation. Of the lists these
/// are the shared ones and the viewer's own: where a query is asked for nobody in particular, only
/// the shared ones.
@ApplicationScoped
class MarkedArticles implements LivingFields {
    private static final String TAGGED =
            """
            select article_tag.article_id from tag
            join article_tag on article_tag.tag_id = tag.id
                and article_tag.organization = tag.organization
            where tag.organization = ? and\s""";
    private static final String LISTED =
            """
            select item.article_id from article_list
            join article_list_item item on item.list_id = article_list.id
                and item.organization = article_list.organization
            where article_list.organization = ?
                and (article_list.owner is null or article_list.owner = cast(? as text)) and\s""";
    private static final String NOTED =
            """
            select distinct article_id from article_note
            where organization = ? and position(? in words) > 0""";

    private final Sql sql;

    MarkedArticles(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<Field> fields() {
        return Set.of(Field.TAG, Field.LIST, Field.NOTE);
    }

    @Override
    public Set<UUID> articles(Viewer viewer, Field field, Query value) {
        if (field == Field.NOTE) {
            return noted(viewer, value);
        }
        return switch (value) {
            case Query.Name(String name, _) ->
                    articles(viewer, field, "? in (key, id::text)", Names.key(name));
            case Query.Prefix(String letters, _) ->
                    articles(viewer, field, "starts_with(key, ?)", Names.key(letters));
            case Query other -> throw new IllegalArgumentException("no name: " + other);
        };
    }

    /// By words that stand in one note, one after the other.
    private Set<UUID> noted(Viewer viewer, Query value) {
        String words =
                switch (value) {
                    case Query.Name(String name, _) -> NoteWords.of(name);
                    case Query.Prefix(String letters, _) -> NoteWords.of(letters).stripTrailing();
                    case Query other -> throw new IllegalArgumentException("no name: " + other);
                };
        return words.isBlank() ? Set.of() : new HashSet<>(ids(NOTED, viewer.organization(), words));
    }

    private Set<UUID> articles(Viewer viewer, Field field, String named, String name) {
        return new HashSet<>(
                switch (field) {
                    case TAG -> ids(TAGGED + named, viewer.organization(), name);
                    case LIST -> ids(LISTED + named, viewer.organization(), viewer.person(), name);
                    default -> throw new IllegalArgumentException("not answered: " + field);
                });
    }

    private List<UUID> ids(String which, @Nullable Object... values) {
        return sql.query(which, row -> row.getObject("article_id", UUID.class), values);
    }
}
