package org.tidings.query.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.problem.ProblemException;
import org.tidings.query.index.ArticleIndex.Ask;
import org.tidings.query.index.ArticleIndex.Hit;
import org.tidings.query.index.ArticleIndex.Order;
import org.tidings.query.language.Field;
import org.tidings.query.language.Query;
import org.tidings.query.language.QueryParser;
import org.tidings.query.store.Change;
import org.tidings.query.store.SequenceState;
import org.tidings.query.store.StoredArticle;
import org.tidings.query.store.Viewer;
import org.tidings.tracing.TraceContext;

/// The index finds what an evaluator finds that reads each article word by word.
/// `-Dtidings.soak=true` asks 10,000 queries.
class SearchAgreesTest {
    private static final boolean SOAK = Boolean.getBoolean("tidings.soak");
    private static final int QUERIES = SOAK ? 10_000 : 600;
    private static final int ARTICLES = SOAK ? 1_000 : 300;
    private static final WordAnalyzer ANALYZER = new WordAnalyzer();
    private static final List<Viewer> VIEWERS =
            List.of(new Viewer(null), new Viewer("acme"), new Viewer("globex"));

    @TempDir Path directory;

    @Test
    void givenGeneratedArticles_whenAnyQueryIsAsked_thenExactlyThoseThatFulfilItAreFound()
            throws Exception {
        var articles = articles();
        var queries = new AnswerableQueries(11);
        var fields = EnumSet.noneOf(Field.class);
        Set<String> operators = new HashSet<>();
        var matched = new MatchedQueries();
        int telling = 0;
        try (var live =
                LiveIndex.open(
                        directory, ANALYZER, new SequenceState(ARTICLES, UUID.randomUUID()))) {
            fill(live, articles);
            var index = new LuceneArticleIndex(() -> live, ANALYZER);
            for (int asked = 0; asked < QUERIES; asked++) {
                String text = queries.query();
                var understood = understood(text);
                if (understood.isEmpty()) {
                    continue;
                }
                var viewer = VIEWERS.get(asked % VIEWERS.size());
                var visible =
                        articles.stream()
                                .filter(article -> viewer.sees(article.visibility()))
                                .toList();
                var expected = NaiveEvaluator.fulfilling(understood.get(), visible);

                assertEquals(expected, found(index, understood.get(), viewer), text);
                matched.add(understood.get(), viewer, expected, text);

                double share = (double) expected.size() / visible.size();
                telling += share >= 0.01 && share <= 0.5 ? 1 : 0;
                note(understood.get(), fields, operators);
            }
        }
        for (int batch : List.of(1, 7, ARTICLES)) {
            matched.check(
                    arriving(articles),
                    Presearchers.oneTerm(
                            () -> {
                                throw new IndexNotReady();
                            }),
                    batch);
        }
        assertEquals(AnsweredFields.all(), fields);
        assertEquals(
                Set.of(
                        "All",
                        "Any",
                        "Not",
                        "Near",
                        "Phrase",
                        "Word",
                        "Exact",
                        "Prefix",
                        "Wildcard",
                        "InField",
                        "Name",
                        "Choice",
                        "Numbers",
                        "Days",
                        "Last",
                        "EITHER_ORDER",
                        "THIS_ORDER",
                        "SENTENCE",
                        "PARAGRAPH",
                        "slop"),
                operators);
        int most = telling;
        assertTrue(telling >= 0.4 * QUERIES, () -> most + " of " + QUERIES + " tell anything");
    }

    /// Relative dates count from arrival, in the queries that are asked from now.
    private static List<StoredArticle> arriving(List<GeneratedArticle> articles) {
        return articles.stream()
                .map(GeneratedArticle::stored)
                .map(
                        stored ->
                                new StoredArticle(
                                        stored.enriched(),
                                        GeneratedArticle.NOW,
                                        stored.newestAt(),
                                        stored.feeds(),
                                        stored.outletVersion()))
                .toList();
    }

    private static List<GeneratedArticle> articles() {
        var random = new Random(5);
        var articles = new ArrayList<GeneratedArticle>();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(GeneratedArticle.draw(random));
        }
        return articles;
    }

    /// In several segments, some articles more than once.
    private static void fill(LiveIndex live, List<GeneratedArticle> articles) throws IOException {
        int number = 0;
        for (var article : articles) {
            var trace = new TraceContext(null, null);
            live.apply(new Change(++number, article.id(), article.stored(), trace));
            if (number % 97 == 0) {
                live.commit();
                live.apply(new Change(number, article.id(), article.stored(), trace));
            }
        }
        live.show();
    }

    private static List<UUID> found(ArticleIndex index, Query query, Viewer viewer) {
        var answer =
                index.search(
                        new Ask(
                                query,
                                GeneratedArticle.NOW,
                                viewer,
                                null,
                                Order.NEWEST,
                                ARTICLES,
                                null));
        assertEquals(answer.total(), answer.hits().size());
        return answer.hits().stream().map(Hit::id).sorted().toList();
    }

    private static Optional<Query> understood(String text) {
        try {
            return Optional.of(QueryParser.parse(text, AnsweredFields.all()).query());
        } catch (ProblemException onlyNegatives) {
            return Optional.empty();
        }
    }

    private static void note(Query query, Set<Field> fields, Set<String> operators) {
        operators.add(query.getClass().getSimpleName());
        switch (query) {
            case Query.All(List<Query> parts, _) ->
                    parts.forEach(part -> note(part, fields, operators));
            case Query.Any(List<Query> parts, _) ->
                    parts.forEach(part -> note(part, fields, operators));
            case Query.Not(Query part, _) -> note(part, fields, operators);
            case Query.Near(Query left, Query.Nearness nearness, Query right, _) -> {
                operators.add(nearness.kind().name());
                note(left, fields, operators);
                note(right, fields, operators);
            }
            case Query.Phrase(List<Query.Term> words, int slop, _) -> {
                words.forEach(word -> note(word, fields, operators));
                if (slop > 0) {
                    operators.add("slop");
                }
            }
            case Query.InField(Field field, Query sought, _) -> {
                fields.add(field);
                note(sought, fields, operators);
            }
            case Query _ -> {}
        }
    }
}
