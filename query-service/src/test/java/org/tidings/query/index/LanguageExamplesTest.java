package org.tidings.query.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.contracts.Outlet;
import org.tidings.contracts.Visibility;
import org.tidings.problem.ProblemException;
import org.tidings.query.index.ArticleIndex.Ask;
import org.tidings.query.index.ArticleIndex.Hit;
import org.tidings.query.index.ArticleIndex.Order;
import org.tidings.query.index.QueryMatcher.Stored;
import org.tidings.query.language.Field;
import org.tidings.query.language.NamedQueries;
import org.tidings.query.language.Query;
import org.tidings.query.language.QueryParser;
import org.tidings.query.store.Change;
import org.tidings.query.store.SequenceState;
import org.tidings.query.store.StoredArticle;
import org.tidings.query.store.Viewer;
import org.tidings.tracing.TraceContext;

/// The examples with which the language was designed that need no close reading; [GuideTest] asks
/// the others.
class LanguageExamplesTest {
    private static final WordAnalyzer ANALYZER = new WordAnalyzer();
    private static final Instant NOW = Instant.parse("2025-11-21T12:00:00Z");
    private static final List<GeneratedArticle> ARTICLES =
            List.of(
                    article("fresh", "quillon.example", "2025-11-20T20:00:00Z", NOW),
                    article("there", "news.example.org", "2025-11-20T20:00:00Z", null),
                    article("stale", "quillon.example", "2025-11-18T10:00:00Z", null));

    /// What a saved search of this name stands for.
    private static final NamedQueries SAVED =
            new NamedQueries() {
                @Override
                public Optional<Named> named(String name) {
                    return name.equalsIgnoreCase("Ukraine base")
                            ? Optional.of(new Named(new UUID(1, 1), "Kyiv OR Ternopil", this))
                            : Optional.empty();
                }

                @Override
                public List<String> names() {
                    return List.of("Ukraine base");
                }
            };

    @TempDir Path directory;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    search:"Ukraine base",                                            fresh there stale
                    search:"Ukraine base" -domain:example.org,                        fresh stale
                    search:"Ukraine base" -domain:example.org date:last-2d,           fresh
                    date:2025-11-20,                                                  fresh there
                    date:[2025-11-18 TO 2025-11-20],                                  fresh there stale
                    seen:last-6h,                                                     fresh
                    """)
    void givenArticles_whenAnExampleIsAsked_thenItFindsWhatItSays(String query, String titles)
            throws IOException {
        try (var live =
                LiveIndex.open(directory, ANALYZER, new SequenceState(9, UUID.randomUUID()))) {
            for (int number = 1; number <= ARTICLES.size(); number++) {
                var article = ARTICLES.get(number - 1);
                var trace = new TraceContext(null, null);
                live.apply(new Change(number, article.id(), article.stored(), trace));
            }
            live.show();
            var tree = QueryParser.parse(query, fields(), SAVED, null).query();
            var ask = new Ask(tree, NOW, new Viewer(null), null, Order.NEWEST, 10, null);
            Map<UUID, String> names =
                    ARTICLES.stream()
                            .collect(
                                    Collectors.toMap(
                                            GeneratedArticle::id, GeneratedArticle::writtenTitle));

            var hits = new LuceneArticleIndex(() -> live, ANALYZER).search(ask).hits();

            assertEquals(
                    Arrays.stream(titles.split(" ")).collect(Collectors.toSet()),
                    hits.stream().map(Hit::id).map(names::get).collect(Collectors.toSet()));
            assertEquals(
                    hits.stream().map(Hit::id).collect(Collectors.toSet()), alerted(tree, live));
        }
    }

    /// The articles that raise an alert, were they all to arrive now.
    private static Set<UUID> alerted(Query query, LiveIndex live) {
        var matcher = new LuceneQueryMatcher(ANALYZER, () -> live);
        var id = new UUID(1, 2);
        matcher.put(List.of(new Stored(id, "acme", query)));
        var arriving =
                ARTICLES.stream()
                        .map(GeneratedArticle::stored)
                        .map(
                                stored ->
                                        new StoredArticle(
                                                stored.enriched(),
                                                NOW,
                                                stored.newestAt(),
                                                stored.feeds(),
                                                stored.outletVersion()))
                        .toList();
        var matches = matcher.match(arriving);
        return arriving.stream()
                .map(StoredArticle::id)
                .filter(article -> matches.of(article).contains(id))
                .collect(Collectors.toSet());
    }

    @Test
    void givenOrigins_whenAskedFor_thenItSaysThatTheyAreNotThereYet() {
        String query = "role:\"political scientist\" AND origins:1";

        var refused =
                assertThrows(
                        ProblemException.class,
                        () -> QueryParser.parse(query, fields(), SAVED, null));

        var problem = refused.problem();
        assertEquals("urn:tidings:problem:query-not-supported-yet", problem.type().toString());
        assertEquals(query.indexOf("origins"), problem.extensions().get("start"));
        assertEquals("role:\"political scientist\"", problem.extensions().get("repair"));
    }

    private static Set<Field> fields() {
        return AnsweredFields.all();
    }

    /// @param seen null: long ago
    private static GeneratedArticle article(
            String title, String domain, String published, @Nullable Instant seen) {
        var at = Instant.parse(published);
        return new GeneratedArticle(
                UUID.randomUUID(),
                Visibility.PUBLIC,
                List.of(),
                List.of(),
                List.of(),
                new Outlet(UUID.randomUUID(), domain, domain, "NL", Outlet.Kind.PAPER, true),
                "en",
                at,
                seen == null ? Instant.parse("2025-11-20T21:00:00Z") : seen,
                title,
                "News of Kyiv.",
                List.of(),
                List.of(),
                GeneratedFindings.none());
    }
}
