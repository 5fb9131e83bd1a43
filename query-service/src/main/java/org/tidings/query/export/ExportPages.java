package org.tidings.query.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidings.query.desk.ArticleMarks;
import org.tidings.query.store.StoredArticle;
import org.tidings.query.store.Viewer;

/// Makes of the pages of one export what is written of them, one page after the other.
final class ExportPages {
    private final ExportSources sources;
    private final Viewer viewer;
    private final Wanted wanted;
    private final Set<UUID> writtenGroups = new HashSet<>();

    ExportPages(ExportSources sources, Viewer viewer, Wanted wanted) {
        this.sources = sources;
        this.viewer = viewer;
        this.wanted = wanted;
    }

    /// @param grouped of the copies of one text only the first
    /// @param marks what the viewer and the organisation have marked, too
    record Wanted(boolean grouped, boolean marks) {}

    /// Those that the viewer may see still, in the given order. An article that was withdrawn since
    /// is left out.
    List<ExportedArticle> of(List<UUID> page) {
        Map<UUID, StoredArticle> rows =
                sources.articles().find(viewer, page).stream()
                        .collect(Collectors.toMap(StoredArticle::id, Function.identity()));
        var kept = firsts(page.stream().filter(rows::containsKey).toList());
        var marks = marks(kept);
        var articles = new ArrayList<ExportedArticle>();
        for (UUID id : kept) {
            var row = rows.get(id);
            if (row != null) {
                articles.add(ExportedArticle.of(row, marks.of(id)));
            }
        }
        return articles;
    }

    /// The walk goes in the order of the search: which copy comes first in it is the first.
    private List<UUID> firsts(List<UUID> page) {
        if (!wanted.grouped()) {
            return page;
        }
        var groups = sources.groups().groupsOf(page);
        return page.stream()
                .filter(
                        id -> {
                            var group = groups.get(id);
                            return group == null || writtenGroups.add(group);
                        })
                .toList();
    }

    @FunctionalInterface
    private interface MarksOf {
        @Nullable ExportedMarks of(UUID article);
    }

    private MarksOf marks(Collection<UUID> articles) {
        if (!wanted.marks()) {
            return _ -> null;
        }
        var marks = sources.marks().of(viewer, articles);
        var notes = sources.notes().of(viewer, articles);
        return id ->
                ExportedMarks.of(
                        marks.getOrDefault(id, ArticleMarks.NONE),
                        notes.getOrDefault(id, List.of()));
    }
}
