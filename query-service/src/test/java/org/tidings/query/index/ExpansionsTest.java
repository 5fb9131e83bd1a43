package org.tidings.query.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.contracts.Visibility;
import org.tidings.query.Sample;
import org.tidings.query.index.ArticleIndex.Ask;
import org.tidings.query.index.ArticleIndex.Hit;
import org.tidings.query.index.ArticleIndex.Order;
import org.tidings.query.index.QueryMatcher.Stored;
import org.tidings.query.language.Query;
import org.tidings.query.language.QueryParser;
import org.tidings.query.store.Change;
import org.tidings.query.store.SequenceState;
import org.tidings.query.store.StoredArticle;
import org.tidings.query.store.Viewer;
import org.tidings.tracing.TraceContext;

/// Prefixes and wildcards that stand for more words than one article has.
class ExpansionsTest {
    private static final int WORDS = 5_000;
    private static final WordAnalyzer ANALYZER = new WordAnalyzer();
    private static final Viewer ACME = new Viewer("acme");

    @TempDir Path directory;
    private List<Sample> articles;

    /// The last word of all stands in an article of its own.
    @BeforeEach
    void write() {
        articles =
                List.of(
                        Sample.of("Many", words(0, WORDS) + " pier. A ferry sails."),
                        Sample.of("Hidden", words(WORDS, WORDS + 9)).of(Visibility.of("acme")),
                        Sample.of("Last", "The ferry, zelzzzz, sails. And zelzzzz ferry."),
                        Sample.of("None", "The ferry sails."));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            textBlock =
                    """
                    zel*,                        Many Hidden Last
                    title:man* zel*,             Many
                    zelzz?z,                     Last
                    zel01?00 zel*,               Many
                    zel* ferry,                  Many Last
                    zel* NEAR/0 ferry,           Last
                    ferry ONEAR/0 zel*,          Last
                    '"ferry zel* sails"',        Last
                    '"and zel* ferry"',          Last
                    zel* SENT pier,              Many
                    zel* SENT sails,             Last
                    zel* PARA sails,             Many Last
                    zel* NEAR/9 zel*,            Many Hidden Last
                    zel* NEAR/0 zel*,            Many Hidden
                    ferry -zel*,                 None
                    """)
    void givenThousandsOfWords_whenAPrefixIsAsked_thenAllCountInSearchesAndInStoredQueries(
            String query, String titles) throws IOException {
        var expected = Set.of(titles.split(" "));

        assertEquals(expected, searched(query, ACME));
        assertEquals(expected, matched(query));
    }

    @Test
    void givenWordsThatOthersKeepToThemselves_whenAPrefixIsAsked_thenTheyFindNothing()
            throws IOException {
        assertEquals(Set.of("Many", "Last"), searched("zel*", new Viewer("globex")));
        assertEquals(Set.of(), searched("zel050?0", new Viewer("globex")));
        assertEquals(Set.of("Hidden"), searched("zel050?0", ACME));
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj("zel%05d"::formatted)
                .collect(Collectors.joining(" "));
    }

    private Set<String> searched(String query, Viewer viewer) throws IOException {
        try (var live =
                LiveIndex.open(directory, ANALYZER, new SequenceState(9, UUID.randomUUID()))) {
            long number = live.applied();
            for (Sample article : articles) {
                live.apply(
                        new Change(
                                ++number,
                                article.id(),
                                article.stored(),
                                new TraceContext(null, null)));
            }
            live.show();
            var answer =
                    new LuceneArticleIndex(() -> live, ANALYZER)
                            .search(
                                    new Ask(
                                            tree(query),
                                            Instant.EPOCH,
                                            viewer,
                                            null,
                                            Order.NEWEST,
                                            10,
                                            null));
            var ids = answer.hits().stream().map(Hit::id).collect(Collectors.toSet());
            return titles(ids);
        }
    }

    private Set<String> matched(String query) {
        var matcher =
                new LuceneQueryMatcher(
                        ANALYZER,
                        () -> {
                            throw new IndexNotReady();
                        });
        var id = UUID.randomUUID();
        matcher.put(List.of(new Stored(id, "acme", tree(query))));
        List<StoredArticle> stored = articles.stream().map(Sample::stored).toList();
        var ids = new HashSet<UUID>();
        matcher.match(stored)
                .byArticle()
                .forEach(
                        (article, queries) -> {
                            if (queries.contains(id)) {
                                ids.add(article);
                            }
                        });
        return titles(ids);
    }

    private static Query tree(String query) {
        return QueryParser.parse(query, AnsweredFields.all()).query();
    }

    private Set<String> titles(Set<UUID> ids) {
        return articles.stream()
                .filter(article -> ids.contains(article.id()))
                .map(Sample::title)
                .collect(Collectors.toSet());
    }
}
