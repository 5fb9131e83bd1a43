package org.tidings.nlp.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.Span;
import org.tidings.nlp.entity.NameTagger.Tagging;

class NameTaggerTest {
    /// Generous: what is tested is that there is a bound, on however busy a machine.
    private static final Duration BOUND = Duration.ofMinutes(5);

    private static final NameTagger TAGGER = new NameTagger(WordPieceTokenizer.uncased());

    @AfterAll
    static void close() {
        TAGGER.close();
    }

    private static Tagging tag(String text) {
        return TAGGER.tag(text, List.of(new Span(0, text.length())));
    }

    private static Set<String> named(String text) {
        var found = new TreeSet<String>();
        tag(text)
                .names()
                .forEach(
                        name ->
                                found.add(
                                        name.kind()
                                                + " "
                                                + text.substring(name.start(), name.end())));
        return found;
    }

    @Test
    void givenASentence_whenTagged_thenPeoplePlacesAndOrganisationsAreNamed() {
        assertEquals(
                Set.of(
                        "PERSON Maria Ivanova",
                        "ORGANIZATION University of Pennsylvania",
                        "PLACE Kyiv"),
                named(
                        "In Kyiv, Dr. Maria Ivanova, a political scientist at the University of"
                                + " Pennsylvania, gave a lecture."));
    }

    @Test
    void givenNamesAtTheEndOfALineAndTheBeginningOfTheNext_whenTagged_thenTheyAreTwo() {
        String text = "Coach: Lena Fields\nKirsten Quade, Samuel Pike";
        var lines = List.of(new Span(0, 18), new Span(19, text.length()));

        var names = TAGGER.tag(text, lines).names();

        assertEquals(
                List.of("Lena Fields", "Kirsten Quade", "Samuel Pike"),
                names.stream().map(name -> text.substring(name.start(), name.end())).toList());
    }

    @Test
    void givenAccentsAndSurrogatePairs_whenTagged_thenSpansAreInUtf16Units() {
        String text = "😀 “Jean-Noël Lefèvre lives in Zürich,” she said.";

        assertTrue(named(text).contains("PERSON Jean-Noël Lefèvre"), () -> named(text).toString());
        assertTrue(named(text).contains("PLACE Zürich"), () -> named(text).toString());
    }

    @Test
    void givenSentences_whenTagged_thenNamesAreInOrderAndWithinTheirSentence() {
        String sentence = "Police in Leeds charged Darren Outhwaite. ";
        String text = sentence.repeat(60);
        var sentences =
                IntStream.range(0, 60)
                        .mapToObj(at -> at * sentence.length())
                        .map(start -> new Span(start, start + sentence.length() - 1))
                        .toList();

        var names = TAGGER.tag(text, sentences).names();

        assertTrue(names.size() >= 60, () -> names.size() + " names");
        for (int at = 1; at < names.size(); at++) {
            assertTrue(names.get(at - 1).end() <= names.get(at).start());
        }
        for (TaggedName name : names) {
            assertEquals(name.start() / sentence.length(), (name.end() - 1) / sentence.length());
            assertTrue(name.confidence() > 0 && name.confidence() <= 1);
        }
    }

    @Test
    void givenASentenceLongerThanAWindow_whenTagged_thenNamesAtItsEndAreFound() {
        String text = "and then it rained, ".repeat(100) + "said Maria Ivanova of Kyiv.";

        assertTrue(named(text).contains("PERSON Maria Ivanova"), () -> named(text).toString());
    }

    @Test
    void givenNothing_whenTagged_thenThereAreNoNames() {
        assertEquals(new Tagging(List.of(), 0), TAGGER.tag("", List.of()));
        assertEquals(List.of(), tag(" ").names());
    }

    @Test
    void givenAMillionCharacters_whenTagged_thenAsMuchIsReadAsTheBoundAllowsAndSaid() {
        String text = "Police in Leeds charged Darren Outhwaite on Monday. ".repeat(19_231);

        var tagging = assertTimeoutPreemptively(BOUND, () -> tag(text));

        assertTrue(tagging.readTo() > 50_000 && tagging.readTo() < text.length());
        assertTrue(tagging.names().getLast().end() <= tagging.readTo());
    }

    @Test
    void givenAMillionCharactersWithoutASpace_whenTagged_thenItIsOneUnknownWord() {
        String text = "x".repeat(1_000_000);

        assertEquals(text.length(), assertTimeoutPreemptively(BOUND, () -> tag(text)).readTo());
    }

    @Test
    void givenOnlyPunctuation_whenTagged_thenThereAreFewNamesAndABound() {
        String text = "?!.,;:-“”()".repeat(90_000);

        var tagging = assertTimeoutPreemptively(BOUND, () -> tag(text));

        assertTrue(tagging.readTo() < text.length());
    }

    @Test
    void givenEmojiCapitalsAndOtherScripts_whenTagged_thenSpansLieInTheText() {
        String text =
                "😀🔥👩‍👩‍👧 LEEDS POLICE CHARGE MAN 東京 القاهرة \uD83D Київ İZMİR “unbalanced ((("
                        .repeat(200);

        var tagging = assertTimeoutPreemptively(BOUND, () -> tag(text));

        for (TaggedName name : tagging.names()) {
            assertTrue(0 <= name.start() && name.start() < name.end());
            assertTrue(name.end() <= text.length());
        }
    }
}
