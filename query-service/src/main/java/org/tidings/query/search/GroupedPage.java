package org.tidings.query.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.query.index.ArticleIndex.Answer;
import org.tidings.query.index.ArticleIndex.Hit;

/// Fills one page with the hits that come first in their group, going through what is found part
/// by part until one more of them is known than fits: the following page begins with that one.
final class GroupedPage {
    /// Parts grow, so that these are two thousand hits at least. Where nearly everything is a
    /// copy, a page stays short, or even empty, rather than slow; the following one goes on
    /// behind the last hit that was looked at.
    static final int MOST_PARTS = 10;

    private static final int LARGEST_PART = 1_000;

    private final Source source;
    private final int limit;
    private final Map<UUID, Group> known = new HashMap<>();
    private final List<Hit> kept = new ArrayList<>();
    private final Map<UUID, Integer> copies = new HashMap<>();

    private GroupedPage(Source source, int limit) {
        this.source = source;
        this.limit = limit;
    }

    /// What one search finds.
    interface Source {
        /// @param after the last hit before; null to begin with the first
        Answer search(@Nullable Hit after, int most);

        /// Which group each of the hits is in; those in none are missing.
        Map<UUID, UUID> groupsOf(List<Hit> hits);

        /// What is found of each group on all pages; those of which nothing is found are missing.
        Map<UUID, Group> found(Set<UUID> groups);
    }

    /// @param first in the order of the search
    /// @param others how many more are found
    record Group(UUID first, int others) {}

    /// @param after the last hit of the page before; null for the first page
    static HitPage of(Source source, @Nullable Hit after, int limit) {
        return new GroupedPage(source, limit).behind(after);
    }

    private HitPage behind(@Nullable Hit after) {
        var last = after;
        int most = limit + 1;
        var answer = source.search(last, most);
        long total = answer.total();
        for (int part = 1; ; part++) {
            var groups = source.groupsOf(answer.hits());
            learn(answer.hits(), groups);
            for (Hit hit : answer.hits()) {
                var group = Objects.requireNonNull(known.get(groupOf(hit, groups)));
                if (group.first().equals(hit.id())) {
                    if (kept.size() == limit) {
                        return page(total, last);
                    }
                    kept.add(hit);
                    copies.put(hit.id(), group.others());
                }
                last = hit;
            }
            if (answer.hits().size() < most) {
                return page(total, null);
            }
            if (part == MOST_PARTS) {
                return page(total, last);
            }
            most = Math.min(LARGEST_PART, 2 * most);
            answer = source.search(last, most);
        }
    }

    /// A group is asked about once, however many copies it has.
    private void learn(List<Hit> hits, Map<UUID, UUID> groups) {
        var unknown = new HashSet<>(groups.values());
        unknown.removeAll(known.keySet());
        known.putAll(source.found(unknown));
        // What is in no group, or was found in none just now, stands for itself.
        hits.forEach(hit -> known.putIfAbsent(groupOf(hit, groups), new Group(hit.id(), 0)));
    }

    private static UUID groupOf(Hit hit, Map<UUID, UUID> groups) {
        return groups.getOrDefault(hit.id(), hit.id());
    }

    private HitPage page(long total, @Nullable Hit last) {
        return new HitPage(new Answer(total, kept), copies, last);
    }
}
