package org.tidings.query.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.contracts.Visibility;
import org.tidings.query.Sample;
import org.tidings.query.index.ArticleIndex.Answer;
import org.tidings.query.index.ArticleIndex.Ask;
import org.tidings.query.index.ArticleIndex.Order;
import org.tidings.query.language.Printer;
import org.tidings.query.language.QueryParser;
import org.tidings.query.store.Change;
import org.tidings.query.store.SequenceState;
import org.tidings.query.store.Viewer;
import org.tidings.tracing.TraceContext;

class ExpansionsTest {
    private static final WordAnalyzer ANALYZER = new WordAnalyzer();
    private static final Viewer ANYONE = new Viewer(null);

    @TempDir Path directory;

    @Test
    void givenMoreWordsThanAPrefixMayStandFor_whenAsked_thenTheFirstCountAndTheAnswerSaysSo()
            throws IOException {
        try (var index = open()) {
            apply(index, 1, Sample.of("First", words(0, Expansions.MOST)));
            apply(index, 2, Sample.of("Last", words(Expansions.MOST, Expansions.MOST + 1)));

            var answer = ask(index, "zel*", ANYONE);

            assertEquals(1, answer.total());
            assertEquals(
                    Set.of("zel*"),
                    answer.stopped().stream().map(Printer::print).collect(Collectors.toSet()));
            assertEquals(2, ask(index, "zel* OR last", ANYONE).total());
            assertEquals(Set.of(), ask(index, "zel0*", ANYONE).stopped());
        }
    }

    @Test
    void givenWordsThatOthersKeepToThemselves_whenAPrefixIsAsked_thenTheyTakeNoPlace()
            throws IOException {
        try (var index = open()) {
            var hidden = Sample.of("Hidden", words(0, Expansions.MOST)).of(Visibility.of("acme"));
            apply(index, 1, hidden);
            apply(index, 2, Sample.of("Shown", words(Expansions.MOST, Expansions.MOST + 1)));

            assertEquals(1, ask(index, "zel*", ANYONE).total());
            assertEquals(Set.of(), ask(index, "zel*", ANYONE).stopped());
            assertEquals(1, ask(index, "zel*", new Viewer("acme")).stopped().size());
        }
    }

    @Test
    void givenAPrefixNearSomething_whenItStandsForMoreThanAFew_thenItStopsEarlier()
            throws IOException {
        try (var index = open()) {
            apply(index, 1, Sample.of("First", words(0, Expansions.MOST_IN_NEAR) + " ferry"));
            apply(index, 2, Sample.of("Last", "zel9999 ferry"));

            assertEquals(1, ask(index, "zel* NEAR/0 ferry", ANYONE).total());
            assertEquals(2, ask(index, "zel* ferry", ANYONE).total());
        }
    }

    /// In the order of the alphabet.
    private static String words(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> "zel%04d".formatted(number))
                .collect(Collectors.joining(" "));
    }

    private LiveIndex open() throws IOException {
        return LiveIndex.open(directory, ANALYZER, new SequenceState(9, UUID.randomUUID()));
    }

    private static void apply(LiveIndex index, long number, Sample article) throws IOException {
        index.apply(
                new Change(number, article.id(), article.stored(), new TraceContext(null, null)));
        index.show();
    }

    private static Answer ask(LiveIndex index, String query, Viewer viewer) {
        return new LuceneArticleIndex(() -> index, ANALYZER)
                .search(
                        new Ask(
                                QueryParser.parse(query).query(),
                                Instant.EPOCH,
                                viewer,
                                null,
                                Order.NEWEST,
                                10,
                                null));
    }
}
