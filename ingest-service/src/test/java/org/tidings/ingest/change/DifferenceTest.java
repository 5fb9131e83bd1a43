package org.tidings.ingest.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.contracts.ChangeKind;

class DifferenceTest {
    private static final String BEFORE = "It rained in the morning, and the ferry was late.\n";
    private static final String AFTER =
            "\nThe harbour master, Odran Velleke, was not there. Nobody asked the crew of the boat.";

    private static Difference difference(String before, String after) {
        return Difference.between(
                "A headline", BEFORE + before + AFTER, "A headline", BEFORE + after + AFTER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    At least 24 people died.        | At least 26 people died.          | NUMBER
                    At least four people died.      | At least seven people died.       | NUMBER
                    At least twenty-four died.      | At least twenty-six died.         | NUMBER
                    It cost 1,200 crowns.           | It cost 2,200 crowns.             | NUMBER
                    Mindestens vierundzwanzig Tote. | Mindestens sechsundzwanzig Tote.  | NUMBER
                    Al menos cuatro muertos.        | Al menos cinco muertos.           | NUMBER
                    Au moins quatre morts.          | Au moins dix morts.               | NUMBER
                    The fire began at 11:40 in it.  | The fire began at 10:40 in it.    | NUMBER
                    Two of the sheds burned down.   | Three of the sheds burned down.   | NUMBER
                    It was said by Bram Oskelin.    | It was said by Sanne Tirrow.      | NAME
                    Bram Oskelin had said so.       | Sanne Tirrow had said so.         | NAME
                    He flew to Marrowgate alone.    | He flew to Halvenport alone.      | NAME
                    Говорят, что Иванов уехал.      | Говорят, что Петров уехал.        | NAME
                    “We wrote in March,” he said.   | “We called in March,” he said.    | QUOTATION
                    He said: „Wir kommen bald an.“  | He said: „Wir kommen nie an.“     | QUOTATION
                    « Nous partons ce soir » a dit  | « Nous restons ce soir » a dit    | QUOTATION
                    The company ignored the letter. | The company "ignored" the letter. | QUOTATION
                    The company ignored the letter. | The company lost the letter.      | WORDING
                    At least four people died.      | At least 4 people died.           | WORDING
                    It opens on Monday at the quay. | It opens on Tuesday at the quay.  | WORDING
                    The mill burned. All were safe. | Then mill burned. All were safe.  | WORDING
                    港口已经关闭了。                  | 港口已经开放了。                    | WORDING
                    He came, and he went again.     | He came and he went again.        | PUNCTUATION
                    It is the city's harbour wall.  | It is the city’s harbour wall.    | PUNCTUATION
                    He said: "We wrote in March."   | He said: “We wrote in March.”     | PUNCTUATION
                    It was - so they say - closed.  | It was – so they say – closed.    | PUNCTUATION
                    """)
    void givenAnEdit_whenCompared_thenItsKindIsNamed(String before, String after, ChangeKind kind) {
        var difference = difference(before, after);

        assertThat(difference.counts().keySet()).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The ferry sails again.  | 'The  ferry   sails\u00a0again.'
                    The ferry sails again.  | 'The ferry sails\n again.'
                    The terminal is shut.   | 'The ter\u00admi\u00adnal is shut.'
                    """)
    void givenOnlyWhiteSpace_whenCompared_thenNothingChanged(String before, String after) {
        assertThat(difference(before, after).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 hours ago",
                "Updated 12 minutes ago",
                "vor 5 Stunden",
                "il y a 2 heures",
                "5 min read",
                "1,234 views",
                "12 comments",
            })
    void givenALineThatChangesByItself_whenItComesOrGoes_thenNothingChanged(String line) {
        assertThat(difference("The mill burned.", line + "\nThe mill burned.").isEmpty()).isTrue();
    }

    @Test
    void givenANumberInAQuotation_whenItChanges_thenItIsBoth() {
        var difference =
                difference("“We have four dead,” he said.", "“We have six dead,” he said.");

        assertThat(difference.hunks()).hasSize(1);
        assertThat(difference.hunks().getFirst().kinds())
                .containsExactly(ChangeKind.NUMBER, ChangeKind.QUOTATION);
    }

    @Test
    void givenAPassageThatIsNew_whenCompared_thenItsNamesAndNumbersAreNotChanges() {
        String added = "In all, 14 crews from Halvenport and Marrowgate had fought the fire.";

        assertThat(difference("The mill burned.", "The mill burned. " + added).counts().keySet())
                .containsExactly(ChangeKind.WORDING);
    }

    @Test
    void givenSeveralEdits_whenCompared_thenEachHasItsPlaceInBothTexts() {
        String before = "At least four people died. Bram Oskelin heard it. The quay is shut.";
        String after = "At least nine people died. The quay is closed. Bram Oskelin heard it.";

        var hunks = Hunks.between(before, before.replace("four", "nine").replace("shut", "open"));

        assertThat(hunks)
                .extracting(hunk -> before.substring(hunk.before().start(), hunk.before().end()))
                .containsExactly("four", "shut");
        assertThat(Hunks.between(before, after)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    Nine dead at the quay | Eight dead at the quay  | HEADLINE
                    Nine dead at the quay | Nine dead - at the quay | PUNCTUATION
                    Nine dead at the quay | Nine  dead at the quay  | -
                    -                     | Nine dead at the quay   | -
                    """)
    void givenAHeadline_whenCompared_thenItsKindIsNamed(
            String before, String after, ChangeKind kind) {
        assertThat(Difference.between(before, "Same.", after, "Same.").counts().keySet())
                .isEqualTo(kind == null ? Set.of() : Set.of(kind));
    }

    @Test
    void givenTextsOfManyThousandSentences_whenCompared_thenOnlyTheEditIsFound() {
        List<String> sentences =
                IntStream.range(0, 30_000)
                        .mapToObj(i -> "Sentence number " + i + " says something of its own.")
                        .toList();
        String before = String.join("\n", sentences);
        String after =
                before.replace("number 17000 says", "number 17000 denies")
                        .replace("Sentence number 3 says", "Sentence number 3 swears");

        assertThat(Hunks.between(before, after)).hasSize(2);
    }

    @Test
    void givenTextsThatHaveNothingInCommon_whenCompared_thenAllIsReplaced() {
        String before = words("a", 40_000);
        String after = words("b", 40_000);

        assertThat(Hunks.between(before, after)).hasSize(1);
    }

    private static String words(String stem, int count) {
        return Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> stem + i + (i % 9 == 8 ? "." : ""))
                .collect(Collectors.joining(" "));
    }
}
