package org.tidings.query.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidings.query.index.ArticleIndex;
import org.tidings.query.index.ArticleIndex.Ask;
import org.tidings.query.index.ArticleIndex.Hit;
import org.tidings.query.origin.CopyGroups;

/// Shows of all copies of one text the one that comes first in the order of the search. Which one
/// that is depends on the query alone, not on the page, so that pages fit together.
@ApplicationScoped
class CopyGrouping {
    /// Where nearly everything is a copy, a page stays short rather than slow.
    private static final int MOST_PAGES = 20;

    private final ArticleIndex index;
    private final CopyGroups groups;

    CopyGrouping(ArticleIndex index, CopyGroups groups) {
        this.index = index;
        this.groups = groups;
    }

    /// @param copies of each hit, how many further ones the query finds that the viewer may see
    /// @param last where the following page goes on; null when there is none
    record Page(ArticleIndex.Answer answer, Map<UUID, Integer> copies, @Nullable Hit last) {}

    Page search(Ask ask) {
        var kept = new ArrayList<Hit>();
        var copies = new HashMap<UUID, Integer>();
        var first = index.search(ask);
        var answer = first;
        for (int page = 1; page < MOST_PAGES; page++) {
            for (Hit hit : firstOfTheirGroup(ask, answer.hits(), copies)) {
                kept.add(hit);
                if (kept.size() == ask.limit()) {
                    return page(first, kept, copies, hit);
                }
            }
            if (answer.hits().size() < ask.limit()) {
                return page(first, kept, copies, null);
            }
            answer = index.search(after(ask, answer.hits().getLast()));
        }
        kept.addAll(firstOfTheirGroup(ask, answer.hits(), copies).stream().limit(1).toList());
        return page(first, kept, copies, answer.hits().getLast());
    }

    private static Page page(
            ArticleIndex.Answer first,
            List<Hit> kept,
            Map<UUID, Integer> copies,
            @Nullable Hit last) {
        var shown = new ArticleIndex.Answer(first.total(), kept);
        return new Page(shown, copies, last);
    }

    /// @param copies filled with how many others there are
    private List<Hit> firstOfTheirGroup(Ask ask, List<Hit> hits, Map<UUID, Integer> copies) {
        var ids = hits.stream().map(Hit::id).toList();
        var members = groups.membersOf(Set.copyOf(groups.groupsOf(ids).values()));
        Map<UUID, List<Hit>> found =
                index.among(ask, members.keySet()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        hit -> members.getOrDefault(hit.id(), hit.id())));
        var first = new ArrayList<Hit>();
        for (Hit hit : hits) {
            var group = found.getOrDefault(members.getOrDefault(hit.id(), hit.id()), List.of(hit));
            if (group.getFirst().id().equals(hit.id())) {
                first.add(hit);
                copies.put(hit.id(), group.size() - 1);
            }
        }
        return first;
    }

    private static Ask after(Ask ask, Hit last) {
        return new Ask(
                ask.query(),
                ask.asked(),
                ask.viewer(),
                ask.followed(),
                ask.order(),
                ask.limit(),
                last,
                ask.among());
    }
}
