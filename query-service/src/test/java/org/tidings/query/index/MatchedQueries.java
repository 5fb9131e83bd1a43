package org.tidings.query.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tidings.query.index.QueryMatcher.Stored;
import org.tidings.query.language.Query;
import org.tidings.query.store.StoredArticle;
import org.tidings.query.store.Viewer;

/// Queries that were asked, and what was found, to be found again by a matcher that stores them.
final class MatchedQueries {
    private final Map<UUID, Expected> expected = new LinkedHashMap<>();

    private record Expected(Stored stored, Set<UUID> articles, String text) {}

    /// @param found all articles that the viewer may see and that fulfil the query
    void add(Query query, Viewer viewer, List<UUID> found, String text) {
        var id = new UUID(7, expected.size());
        String organization = Objects.requireNonNullElse(viewer.organization(), "nobody");
        expected.put(
                id, new Expected(new Stored(id, organization, query), Set.copyOf(found), text));
    }

    /// @param batches of all articles, each in one, as they stand when they arrive
    /// @param index that tells how rare a word is
    void check(List<List<StoredArticle>> batches, Supplier<LiveIndex> index) {
        var matcher = new LuceneQueryMatcher(new WordAnalyzer(), index);
        matcher.put(expected.values().stream().map(Expected::stored).toList());
        Map<UUID, Set<UUID>> found = new HashMap<>();
        for (var batch : batches) {
            matcher.match(batch)
                    .byArticle()
                    .forEach(
                            (article, queries) ->
                                    queries.forEach(
                                            query ->
                                                    found.computeIfAbsent(
                                                                    query, _ -> new HashSet<>())
                                                            .add(article)));
        }
        expected.forEach(
                (id, each) ->
                        assertEquals(
                                sorted(each.articles()),
                                sorted(found.getOrDefault(id, Set.of())),
                                () -> "stored: " + each.text()));
    }

    private static List<UUID> sorted(Set<UUID> ids) {
        return ids.stream().sorted().collect(Collectors.toList());
    }
}
