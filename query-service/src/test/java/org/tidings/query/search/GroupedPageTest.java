package org.tidings.query.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.query.index.ArticleIndex.Answer;
import org.tidings.query.index.ArticleIndex.Hit;

/// Pages of the firsts of groups. What is found is written as letters: each is a hit, the same
/// letters are copies, and a dot is a hit in no group.
class GroupedPageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "A", "AAAA", "ABAC", "AABBAABB", "..A.A.", "ABCDEFGH", "ABCDDDDDCBA"})
    void givenGroups_whenPaged_thenEachComesOnceAndNoFurtherPageIsEmpty(String found) {
        for (int limit = 1; limit <= 5; limit++) {
            var pages = pages(new Letters(found), limit);

            var kept = pages.stream().flatMap(page -> page.answer().hits().stream()).toList();
            assertEquals(firsts(found), places(kept));
            assertEquals(Math.max(1, (kept.size() + limit - 1) / limit), pages.size());
            for (HitPage page : pages.subList(0, pages.size() - 1)) {
                assertEquals(limit, page.answer().hits().size());
            }
            assertEquals(
                    found.length() - kept.size(),
                    pages.stream()
                            .flatMap(page -> page.copies().values().stream())
                            .mapToInt(Integer::intValue)
                            .sum());
        }
    }

    @Test
    void givenThousandsOfCopiesInARow_whenPaged_thenAPageIsShortAndTheNextGoesOn() {
        String found = "A" + "B".repeat(5_000) + "A".repeat(5_000) + "C.";
        var letters = new Letters(found);

        var pages = pages(letters, 1);

        var kept = pages.stream().flatMap(page -> page.answer().hits().stream()).toList();
        assertEquals(List.of(0L, 1L, 10_001L, 10_002L), places(kept));
        assertTrue(pages.stream().anyMatch(page -> page.answer().hits().isEmpty()));
        assertTrue(letters.searches <= pages.size() * GroupedPage.MOST_PARTS);
        assertTrue(letters.searches < 100);
    }

    private static List<HitPage> pages(Letters letters, int limit) {
        var pages = new ArrayList<HitPage>();
        Hit after = null;
        do {
            pages.add(GroupedPage.of(letters, after, limit));
            assertEquals(letters.hits.size(), pages.getLast().answer().total());
            after = pages.getLast().last();
        } while (after != null);
        return pages;
    }

    /// @return where in the text the first of each letter stands, and each dot
    private static List<Long> firsts(String found) {
        var seen = new HashSet<Character>();
        var firsts = new ArrayList<Long>();
        for (int i = 0; i < found.length(); i++) {
            if (found.charAt(i) == '.' || seen.add(found.charAt(i))) {
                firsts.add((long) i);
            }
        }
        return firsts;
    }

    private static List<Long> places(List<Hit> hits) {
        return hits.stream().map(hit -> hit.rank().longValue()).toList();
    }

    private static final class Letters implements GroupedPage.Source {
        private final List<Hit> hits = new ArrayList<>();
        private final Map<UUID, UUID> groups = new HashMap<>();
        private int searches;

        Letters(String found) {
            for (int i = 0; i < found.length(); i++) {
                var hit = new Hit(UUID.randomUUID(), (long) i);
                hits.add(hit);
                if (found.charAt(i) != '.') {
                    groups.put(hit.id(), group(found.substring(i, i + 1)));
                }
            }
        }

        private static UUID group(String letter) {
            return UUID.nameUUIDFromBytes(letter.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Answer search(@Nullable Hit after, int most) {
            searches++;
            int from = after == null ? 0 : after.rank().intValue() + 1;
            return new Answer(hits.size(), hits.subList(from, Math.min(hits.size(), from + most)));
        }

        @Override
        public Map<UUID, UUID> groupsOf(List<Hit> asked) {
            var found = new HashMap<>(groups);
            found.keySet().retainAll(Set.copyOf(asked.stream().map(Hit::id).toList()));
            return found;
        }

        @Override
        public Map<UUID, GroupedPage.Group> found(Set<UUID> wanted) {
            var found = new HashMap<UUID, GroupedPage.Group>();
            for (Hit hit : hits) {
                var group = groups.get(hit.id());
                if (group != null && wanted.contains(group)) {
                    found.merge(
                            group,
                            new GroupedPage.Group(hit.id(), 0),
                            (known, _) -> new GroupedPage.Group(known.first(), known.others() + 1));
                }
            }
            return found;
        }
    }
}
