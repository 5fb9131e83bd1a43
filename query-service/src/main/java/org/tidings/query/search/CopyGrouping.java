package org.tidings.query.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidings.query.index.ArticleIndex;
import org.tidings.query.index.ArticleIndex.Answer;
import org.tidings.query.index.ArticleIndex.Ask;
import org.tidings.query.index.ArticleIndex.Hit;
import org.tidings.query.origin.CopyGroups;

/// Shows of all copies of one text the one that comes first in the order of the search. Which
/// one that is depends on the query alone, not on the page, so that pages fit together.
@ApplicationScoped
class CopyGrouping {
    private final ArticleIndex index;
    private final CopyGroups groups;

    CopyGrouping(ArticleIndex index, CopyGroups groups) {
        this.index = index;
        this.groups = groups;
    }

    HitPage search(Ask ask) {
        return GroupedPage.of(new Found(index, groups, ask), ask.after(), ask.limit());
    }

    private record Found(ArticleIndex index, CopyGroups groups, Ask ask)
            implements GroupedPage.Source {
        @Override
        public Answer search(@Nullable Hit after, int most) {
            return index.search(ask.goingOn(after, most));
        }

        @Override
        public Map<UUID, UUID> groupsOf(List<Hit> hits) {
            return groups.groupsOf(hits.stream().map(Hit::id).toList());
        }

        @Override
        public Map<UUID, GroupedPage.Group> found(Set<UUID> wanted) {
            if (wanted.isEmpty()) {
                return Map.of();
            }
            var members = groups.membersOf(wanted);
            return index.among(ask, members.keySet()).stream()
                    .collect(
                            Collectors.groupingBy(
                                    hit -> members.getOrDefault(hit.id(), hit.id()),
                                    Collectors.collectingAndThen(
                                            Collectors.toList(), Found::group)));
        }

        /// @param hits in the order of the search, at least one
        private static GroupedPage.Group group(List<Hit> hits) {
            return new GroupedPage.Group(hits.getFirst().id(), hits.size() - 1);
        }
    }
}
