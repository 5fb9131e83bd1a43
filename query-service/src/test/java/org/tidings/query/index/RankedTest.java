package org.tidings.query.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidings.problem.ProblemException;
import org.tidings.query.index.ArticleIndex.Answer;
import org.tidings.query.index.ArticleIndex.Ask;
import org.tidings.query.index.ArticleIndex.Hit;
import org.tidings.query.index.ArticleIndex.Order;
import org.tidings.query.index.ArticleIndex.Places;
import org.tidings.query.index.ArticleIndex.Shown;
import org.tidings.query.language.Query;
import org.tidings.query.language.QueryParser;
import org.tidings.query.store.Change;
import org.tidings.query.store.SequenceState;
import org.tidings.query.store.StoredArticle;
import org.tidings.query.store.Viewer;
import org.tidings.tracing.TraceContext;

/// The shorter ways to a page of the best hits lead where the longer ones do.
class RankedTest {
    private static final WordAnalyzer ANALYZER = new WordAnalyzer();
    private static final Viewer VIEWER = new Viewer("acme");
    private static final int ARTICLES = 600;
    private static final int QUERIES = 120;
    private static final int LOOKED_AT = 12;
    private static final int PAGE = 25;

    @TempDir Path directory;
    private final List<GeneratedArticle> articles = new ArrayList<>();
    private LiveIndex live;
    private LuceneArticleIndex index;

    @BeforeEach
    void fill() throws IOException {
        live = LiveIndex.open(directory, ANALYZER, new SequenceState(ARTICLES, UUID.randomUUID()));
        index = new LuceneArticleIndex(() -> live, ANALYZER);
        var random = new Random(23);
        for (int number = 1; number <= ARTICLES; number++) {
            var article = GeneratedArticle.draw(random);
            articles.add(article);
            var trace = new TraceContext(null, null);
            live.apply(new Change(number, article.id(), article.stored(), trace));
            if (number % 150 == 0) {
                live.commit();
            }
        }
        live.show();
    }

    @AfterEach
    void close() throws IOException {
        live.close();
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void givenAnyQuery_whenTheFirstAreSought_thenTheyAreThoseOfTheWholeListAndTotalsAreExact(
            Order order) {
        int several = 0;
        for (Query query : queries()) {
            var whole = search(query, order, ARTICLES, null);
            assertEquals(whole.hits().size(), whole.total());
            var pages = new ArrayList<Hit>();
            for (var page = search(query, order, PAGE, null);
                    !page.hits().isEmpty();
                    page = search(query, order, PAGE, pages.getLast())) {
                assertEquals(whole.total(), page.total());
                pages.addAll(page.hits());
            }
            assertEquals(whole.hits(), pages);
            several += pages.size() > PAGE ? 1 : 0;
        }
        assertTrue(several > QUERIES / 4, "queries fill several pages");
    }

    @Test
    void givenAnyQuery_whenPlacesAreReadFromTheIndex_thenTheyAreThoseOfTheTextReadAgain() {
        int read = 0;
        int marked = 0;
        for (Query query : queries()) {
            for (GeneratedArticle article : articles.subList(0, LOOKED_AT)) {
                var stored = article.stored();
                var passage = passage(article, article.writtenText());
                var places = places(query, stored, passage);
                if (places != null) {
                    assertEquals(analysed(query, stored, passage), places.text());
                    read++;
                    marked += places.text().isEmpty() ? 0 : 1;
                }
            }
        }
        assertTrue(read > LOOKED_AT * QUERIES / 2, "most are read from the index");
        assertTrue(marked > 100, "and occur in texts");
    }

    @Test
    void givenTheBeginningOfATextOrAnotherVersion_whenPlacesAreRead_thenNoneLiesBeyond() {
        var article = articles.getFirst();
        var stored = article.stored();
        String word = article.writtenText().substring(article.text().getLast().start());
        var query = query(word.replaceAll("\\P{L}.*", "")).orElseThrow();
        String half = article.writtenText().substring(0, article.writtenText().length() / 2);
        var passage = passage(article, half);

        var whole = places(query, stored, passage(article, article.writtenText()));
        var cut = places(query, stored, passage);
        var older =
                new Shown(stored.id(), ArticleFields.version(stored.enriched()) + 1, "", passage);

        assertTrue(whole != null && whole.text().getLast().end() > half.length());
        assertTrue(cut != null && cut.text().stream().allMatch(at -> at.end() <= half.length()));
        assertEquals(0, index.places(query, query, List.of(older)).size());
    }

    private List<Query> queries() {
        var generated = new AnswerableQueries(29);
        var queries = new ArrayList<Query>();
        while (queries.size() < QUERIES) {
            query(generated.query()).ifPresent(queries::add);
        }
        return queries;
    }

    private static Optional<Query> query(String text) {
        try {
            return Optional.of(QueryParser.parse(text, AnsweredFields.all()).query());
        } catch (ProblemException onlyNegatives) {
            return Optional.empty();
        }
    }

    private Answer search(Query query, Order order, int limit, Hit after) {
        return index.search(
                new Ask(query, GeneratedArticle.NOW, VIEWER, null, order, limit, after));
    }

    private Places places(Query query, StoredArticle stored, Passage passage) {
        return index.places(query, query, List.of(Shown.of(stored, passage))).get(stored.id());
    }

    private List<?> analysed(Query query, StoredArticle stored, Passage passage) {
        return index.occurrences(query, passage, stored.enriched().findings());
    }

    private static Passage passage(GeneratedArticle article, String text) {
        return Passage.of(text, article.sentences(), article.blocks());
    }
}
