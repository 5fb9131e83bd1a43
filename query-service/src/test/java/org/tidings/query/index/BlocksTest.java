package org.tidings.query.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.contracts.Span;
import org.tidings.contracts.Visibility;
import org.tidings.contracts.finding.Party;
import org.tidings.contracts.finding.Quotation;
import org.tidings.query.Sample;
import org.tidings.query.index.ArticleIndex.Answer;
import org.tidings.query.index.ArticleIndex.Ask;
import org.tidings.query.index.ArticleIndex.Order;
import org.tidings.query.language.QueryParser;
import org.tidings.query.store.Change;
import org.tidings.query.store.SequenceState;
import org.tidings.query.store.StoredArticle;
import org.tidings.query.store.Viewer;
import org.tidings.tracing.TraceContext;

/// An article and what was found in it come, change and go together, and only articles are found.
class BlocksTest {
    private static final WordAnalyzer ANALYZER = new WordAnalyzer();
    private static final Viewer ANYONE = new Viewer(null);
    private static final Viewer ACME = new Viewer("acme");

    @TempDir Path directory;
    private int last;

    @Test
    void givenANewerReading_whenItIsIndexed_thenNothingOfTheOlderIsFound() throws IOException {
        try (var index = open("a")) {
            var article = Sample.of("Ferry", "No ferry sails today, she said.");
            apply(index, quoted(article, "Tessa Quill"));
            apply(index, quoted(article.age(1, 2), "Bo Marsh"));

            assertEquals(0, total(index, "quotation:(speaker:\"Tessa Quill\")", ANYONE));
            assertEquals(0, total(index, "speaker:\"Tessa Quill\"", ANYONE));
            assertEquals(1, total(index, "quotation:(speaker:\"Bo Marsh\" ferry)", ANYONE));
            assertEquals(1, total(index, "ferry", ANYONE));
            assertEquals(2, documents(index));
        }
    }

    @Test
    void givenAWithdrawnArticle_whenIndexed_thenNothingOfItsBlockStays() throws IOException {
        try (var index = open("a")) {
            var article = Sample.of("Ferry", "No ferry sails today, she said.");
            apply(index, quoted(article, "Tessa Quill"));
            index.apply(new Change(++last, article.id(), null, new TraceContext(null, null)));
            index.show();

            assertEquals(0, documents(index));
        }
    }

    @Test
    void givenWhatIsExcluded_whenAsked_thenOnlyArticlesAreFoundAndCounted() throws IOException {
        try (var index = open("a")) {
            apply(index, quoted(Sample.of("Ferry", "No ferry sails today."), "Tessa Quill"));
            apply(index, quoted(Sample.of("Ferry", "The ferry sails."), "Bo Marsh"));
            apply(index, Sample.of("Ferry", "Nobody says anything.").stored());

            assertEquals(3, total(index, "NOT harbour AND (ferry OR NOT harbour)", ANYONE));
            assertEquals(1, total(index, "quotation:(NOT speaker:\"Bo Marsh\")", ANYONE));
            assertEquals(2, total(index, "ferry -quotation:(speaker:\"Bo Marsh\")", ANYONE));
            assertEquals(2, total(index, "quotation:(NOT harbour)", ANYONE));
            assertEquals(1, total(index, "quotation:(ferry -(text:sails -text:today))", ANYONE));
        }
    }

    @Test
    void givenPrivateQuotations_whenOthersAsk_thenNeitherTotalsNorScoresNorCostsTellOfThem()
            throws IOException {
        try (var shared = open("a");
                var lone = open("b")) {
            var visible = quoted(Sample.of("Ferry", "The ferry sails at noon."), "Tessa Quill");
            apply(lone, visible);
            apply(shared, visible);
            for (int i = 0; i < 20; i++) {
                var hidden = Sample.of("Noon", "Noon ferry.").of(Visibility.of("acme"));
                apply(shared, quoted(hidden, "Tessa Quill"));
            }
            String query = "quotation:(speaker:\"Tessa Quill\" (ferry OR noo*))";

            assertEquals(ask(lone, query, ANYONE), ask(shared, query, ANYONE));
            assertEquals(reads(lone, query, ANYONE), reads(shared, query, ANYONE));
            assertNotEquals(reads(shared, query, ACME), reads(shared, query, ANYONE));
            assertEquals(21, total(shared, query, ACME));
            assertEquals(20, total(shared, "quotation:(text:noon) -sails", ACME));
        }
    }

    @Test
    void givenAQuotationThatContinues_whenRead_thenItIsOneWithAllItsSpeakersAndPieces() {
        var first = quotation(new Span(0, 3), new Party("Quill", null, null), null);
        var other = quotation(new Span(4, 6), new Party("Marsh", null, null), null);
        var further = quotation(new Span(7, 9), null, 0);
        var last = quotation(new Span(10, 12), null, 2);
        var stray = quotation(new Span(13, 15), null, 9);

        var said = Said.of(List.of(first, other, further, last, stray));

        assertEquals(
                List.of(List.of(first, further, last), List.of(other), List.of(stray)),
                said.stream().map(Said::pieces).toList());
    }

    private static Quotation quotation(
            Span span, @Nullable Party speaker, @Nullable Integer continues) {
        return Quotations.quotation(span, speaker, continues);
    }

    private static StoredArticle quoted(Sample sample, String speaker) {
        return Quotations.stored(sample, speaker);
    }

    private LiveIndex open(String name) throws IOException {
        return LiveIndex.open(
                directory.resolve(name), ANALYZER, new SequenceState(99, UUID.randomUUID()));
    }

    private void apply(LiveIndex index, StoredArticle article) throws IOException {
        index.apply(new Change(++last, article.id(), article, new TraceContext(null, null)));
        index.show();
    }

    private static int documents(LiveIndex index) {
        return index.read(state -> state.getIndexReader().numDocs());
    }

    private static long total(LiveIndex index, String query, Viewer viewer) {
        var answer = ask(index, query, viewer);
        assertEquals(answer.total(), answer.hits().size());
        return answer.total();
    }

    private static long reads(LiveIndex index, String query, Viewer viewer) {
        return new LuceneArticleIndex(() -> index, ANALYZER)
                .cost(QueryParser.parse(query).query(), Instant.EPOCH, viewer)
                .reads();
    }

    private static Answer ask(LiveIndex index, String query, Viewer viewer) {
        return new LuceneArticleIndex(() -> index, ANALYZER)
                .search(
                        new Ask(
                                QueryParser.parse(query).query(),
                                Instant.EPOCH,
                                viewer,
                                null,
                                Order.RELEVANCE,
                                100,
                                null));
    }
}
