package org.tidings.query.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.problem.ProblemException;
import org.tidings.query.index.ArticleIndex.Ask;
import org.tidings.query.index.ArticleIndex.Hit;
import org.tidings.query.index.ArticleIndex.Order;
import org.tidings.query.language.Field;
import org.tidings.query.language.Group;
import org.tidings.query.language.Query;
import org.tidings.query.language.QueryParser;
import org.tidings.query.store.Change;
import org.tidings.query.store.SequenceState;
import org.tidings.query.store.StoredArticle;
import org.tidings.query.store.Viewer;
import org.tidings.tracing.TraceContext;

/// The index finds what an evaluator finds that reads each article word by word.
/// `-Dtidings.soak=true` asks 10,000 queries; `-Dtidings.seed` changes what is drawn.
class SearchAgreesTest {
    private static final boolean SOAK = Boolean.getBoolean("tidings.soak");
    private static final int QUERIES = SOAK ? 10_000 : 1_200;

    /// In how many queries each operator, field and group stands at least.
    private static final int LEAST = SOAK ? 200 : 25;

    private static final int ARTICLES = SOAK ? 1_000 : 300;
    private static final long SEED = Long.getLong("tidings.seed", 5);
    private static final WordAnalyzer ANALYZER = new WordAnalyzer();
    private static final List<Viewer> VIEWERS =
            List.of(new Viewer(null), new Viewer("acme"), new Viewer("globex"));

    @TempDir Path directory;

    @Test
    void givenGeneratedArticles_whenAnyQueryIsAsked_thenExactlyThoseThatFulfilItAreFound()
            throws Exception {
        var articles = articles();
        var queries = new AnswerableQueries(SEED + 6);
        var counted = new TreeMap<String, Integer>();
        var matched = new MatchedQueries();
        int telling = 0;
        int answered = 0;
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
                answered++;

                double share = (double) expected.size() / visible.size();
                telling += share >= 0.01 && share <= 0.5 ? 1 : 0;
                Set<String> kinds = new HashSet<>();
                note(understood.get(), kinds);
                kinds.forEach(kind -> counted.merge(kind, 1, Integer::sum));
            }
        }
        for (int size : List.of(1, 7, ARTICLES)) {
            matched.check(inBatches(arriving(articles), size), SearchAgreesTest::noIndex);
        }
        var rare = new TreeSet<>(kinds());
        rare.removeIf(kind -> counted.getOrDefault(kind, 0) >= LEAST);
        assertEquals(Set.of(), rare, counted::toString);
        String most = telling + " of " + answered;
        assertTrue(telling >= 0.4 * answered, () -> most + " tell anything");
    }

    /// What the language has: its operators, and by their own names its fields and groups.
    private static Set<String> kinds() {
        var kinds =
                new TreeSet<>(
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
                                "InGroup",
                                "Name",
                                "Choice",
                                "Numbers",
                                "Days",
                                "Last",
                                "EITHER_ORDER",
                                "THIS_ORDER",
                                "SENTENCE",
                                "PARAGRAPH",
                                "slop"));
        AnsweredFields.all().forEach(field -> kinds.add(field.name()));
        Arrays.stream(Group.values()).forEach(group -> kinds.add(group.title()));
        return kinds;
    }

    /// Each article once, so many at a time.
    private static List<List<StoredArticle>> inBatches(List<StoredArticle> articles, int size) {
        var batches = new ArrayList<List<StoredArticle>>();
        for (int from = 0; from < articles.size(); from += size) {
            batches.add(articles.subList(from, Math.min(articles.size(), from + size)));
        }
        return batches;
    }

    private static LiveIndex noIndex() {
        throw new IndexNotReady();
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
        var random = new Random(SEED);
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

    private static void note(Query query, Set<String> kinds) {
        kinds.add(query.getClass().getSimpleName());
        switch (query) {
            case Query.All(List<Query> parts, _) -> parts.forEach(part -> note(part, kinds));
            case Query.Any(List<Query> parts, _) -> parts.forEach(part -> note(part, kinds));
            case Query.Not(Query part, _) -> note(part, kinds);
            case Query.Near(Query left, Query.Nearness nearness, Query right, _) -> {
                kinds.add(nearness.kind().name());
                note(left, kinds);
                note(right, kinds);
            }
            case Query.Phrase(List<Query.Term> words, int slop, _) -> {
                words.forEach(word -> note(word, kinds));
                if (slop > 0) {
                    kinds.add("slop");
                }
            }
            case Query.InField(Field field, Query sought, _) -> {
                kinds.add(field.name());
                note(sought, kinds);
            }
            case Query.InGroup(Group group, Query sought, _) -> {
                kinds.add(group.title());
                note(sought, kinds);
            }
            case Query _ -> {}
        }
    }
}
