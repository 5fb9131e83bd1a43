package org.tidings.localstack.bench.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.localstack.bench.corpus.GeneratedCorpus;
import org.tidings.localstack.bench.search.Sample.Frequency;

class QuestionsTest {
    private static final long SEED = 5;

    @Test
    void givenTheSameArticles_whenQuestionsAreMadeTwice_thenTheyAreTheSame() {
        for (Kind kind : Kind.values()) {
            assertEquals(questions(kind), questions(kind));
            assertEquals(40, questions(kind).size(), kind.title());
        }
    }

    @Test
    void givenWords_whenAsked_thenAllFrequenciesAreAskedFor() {
        var words = sample().words();
        var asked = questions(Kind.TERM).stream().map(Question::text).toList();
        for (Frequency frequency : Frequency.values()) {
            assertTrue(
                    words.getOrDefault(frequency, List.of()).stream().anyMatch(asked::contains),
                    frequency.name());
        }
    }

    @Test
    void givenPhrases_whenAsked_thenOneOfTheArticlesHasEach() {
        var texts = sample().articles().stream().map(each -> Sample.words(each.text())).toList();
        for (Question question : questions(Kind.PHRASE)) {
            var words = List.of(question.text().replace("\"", "").split(" "));
            assertTrue(
                    texts.stream().anyMatch(text -> Collections.indexOfSubList(text, words) >= 0),
                    question.text());
        }
    }

    @Test
    void givenAQuery_whenWritten_thenItIsOneOfTheLanguage() {
        var query =
                new Clause.All(
                        List.of(
                                new Clause.Any(
                                        List.of(
                                                new Clause.Word("ferry"),
                                                new Clause.Phrase(List.of("night", "boat")))),
                                new Clause.Near("pilot", "strike", 4),
                                new Clause.Not(new Clause.Word("storm")),
                                new Clause.Days(
                                        LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 5))));

        assertEquals(
                "(ferry OR \"night boat\") AND (pilot NEAR/4 strike) AND NOT storm"
                        + " AND date:[2026-01-02 TO 2026-01-05]",
                query.text());
        assertEquals(5, query.size());
        assertFalse(questions(Kind.BOUND).isEmpty());
    }

    private static List<Question> questions(Kind kind) {
        return new Questions(sample(), SEED).of(kind, 40);
    }

    private static Sample sample() {
        var sample = new Sample(SEED);
        new GeneratedCorpus(SEED, 400).forEach(sample);
        return sample;
    }
}
