package org.tidings.nlp.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.problem.ProblemException;

class GivenTextTest {
    private static GivenText text(String text) {
        return GivenText.of(new TextToRead(text, null, null));
    }

    private static String refusal(TextToRead given) {
        var refused = assertThrows(ProblemException.class, () -> GivenText.of(given));
        return refused.problem().type().toString().replace("urn:tidings:problem:", "");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" \n\t "})
    void givenNoWords_whenTaken_thenItIsRefused(String nothing) {
        assertEquals("text-empty", refusal(new TextToRead(nothing, null, null)));
    }

    @Test
    void givenATextLongerThanIsRead_whenTaken_thenItsBeginningIsReadAndThatIsSaid() {
        var whole = text("x".repeat(GivenText.READ));
        var cut = text("x".repeat(GivenText.READ - 1) + "🙂 and more");

        assertFalse(whole.truncated());
        assertEquals(GivenText.READ, whole.source().text().length());
        assertTrue(cut.truncated());
        assertEquals(GivenText.READ - 1, cut.source().text().length(), "no half of a character");
    }

    @Test
    void givenATextBeyondTheLimit_whenTaken_thenItIsRefusedAndTheLimitIsSaid() {
        var refused =
                assertThrows(ProblemException.class, () -> text("x".repeat(GivenText.LONGEST + 1)));

        assertEquals(413, refused.problem().status());
        assertTrue(refused.problem().detail().contains("2,000,000"), refused.problem().detail());
    }

    @Test
    void givenHalvesOfCharacters_whenTaken_thenOnlyTheyAreReplaced() {
        assertEquals("a\ufffdb 🙂 \ufffd", text("a\ud83db 🙂 \ude42").source().text());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02",
        "2026-03-02T10:00:00Z, 2026-03-02",
        "2026-03-02T23:30:00-05:00, 2026-03-03"
    })
    void givenATimeOfPublication_whenTaken_thenItsDayIsKnown(String given, LocalDate day) {
        var taken = GivenText.of(new TextToRead("A ferry.", null, given));

        assertEquals(day, taken.source().published());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-02-30", "2026-03-02T10:00:00", "02.03.2026"})
    void givenNoTime_whenTaken_thenItIsRefused(String given) {
        assertEquals("published-at-invalid", refusal(new TextToRead("A ferry.", null, given)));
    }

    @Test
    void givenATitle_whenTaken_thenItIsStrippedAndLimited() {
        assertEquals(
                "Ferry returns",
                GivenText.of(new TextToRead("A ferry.", " Ferry returns\n", null))
                        .source()
                        .title());
        assertNull(GivenText.of(new TextToRead("A ferry.", " ", null)).source().title());
        assertEquals(
                "title-too-long", refusal(new TextToRead("A ferry.", "x".repeat(1_001), null)));
    }
}
