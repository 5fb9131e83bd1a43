package org.tidings.ingest.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.contracts.OriginSigns.Credit;

class CreditLinesTest {
    private static final String BODY =
            """
            The harbour was closed on Monday.
            Its master said that two cranes had failed.
            Nobody was hurt, and the ferries left on time.
            The repair takes a week.
            Trade went on by rail.
            A third crane is due in May.""";

    private static List<Credit> in(String byline, String text) {
        return new CreditLines(Agencies.KNOWN.with(List.of("North Wire"))).in(byline, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    (Reuters)                                         | Reuters
                    (dpa/lnw)                                         | Deutsche Presse-Agentur
                    — AFP                                             | Agence France-Presse
                    dpa                                               | Deutsche Presse-Agentur
                    mit Material von dpa                              | Deutsche Presse-Agentur
                    avec AFP                                          | Agence France-Presse
                    (Avec AFP)                                        | Agence France-Presse
                    Con información de EFE                            | Agencia EFE
                    PA Media                                          | PA Media
                    © 2026 The Associated Press                       | The Associated Press
                    The Associated Press contributed to this report.  | The Associated Press
                    Reporting by Ann Ray in Oslo; editing by Bo Lund  | Reuters
                    (Reporting by Ann Ray; Editing by Bo Lund)        | Reuters
                    This report is by North Wire.                     | North Wire
                    Source: Xinhua                                    | Xinhua
                    来源：新华社                                         | Xinhua
                    """)
    void givenALastLineThatCredits_whenRead_thenTheSourceIsFound(String line, String source) {
        String text = BODY + "\n" + line;

        var credits = in(null, text);

        assertThat(credits).extracting(Credit::source).contains(source);
        var span = credits.getFirst().span();
        assertThat(text.substring(span.start(), span.end()))
                .isEqualTo(credits.getFirst().printed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    LONDON (AP) — The harbour                       | The Associated Press
                    PORT AVARRE, Orrenmark (North Wire) – At least  | North Wire
                    PARIS, March 3 (Reuters) - The harbour          | Reuters
                    Berlin (dpa) - Der Hafen                        | Deutsche Presse-Agentur
                    MADRID, 3 (EUROPA PRESS / Europa Press) El      |
                    """)
    void givenADateline_whenRead_thenTheSourceIsFound(String start, String source) {
        var credits = in(null, start + " was closed.\n" + BODY);

        assertThat(credits)
                .extracting(Credit::source)
                .isEqualTo(source == null ? List.of() : List.of(source));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister told Reuters that the talks would go on.",
                "He had worked for AFP and dpa for thirty years before he bought the boat.",
                "The gala was opened by the PA system of the old harbour, which failed after a few"
                        + " minutes and was never heard again by anyone who had come that evening.",
                "The app of the town was closed (pa).",
                "A fireman in Oslo. (AP Photo/Bo Lund)",
            })
    void givenANameThatIsNoCredit_whenRead_thenThereIsNone(String line) {
        assertThat(in(null, BODY + "\n" + line + "\n" + BODY)).isEmpty();
    }

    @Test
    void givenABylineWithAnAgency_whenRead_thenItIsCreditedWithoutASpan() {
        assertThat(in("By Ann Ray, Associated Press", BODY))
                .containsExactly(
                        new Credit("The Associated Press", "By Ann Ray, Associated Press", null));
        assertThat(in("Ann Ray", BODY)).isEmpty();
    }

    @Test
    void givenTwoAgenciesInOneBracket_whenRead_thenBothAreCredited() {
        assertThat(in(null, BODY + " (AFP/dpa)"))
                .extracting(Credit::source)
                .containsExactly("Agence France-Presse", "Deutsche Presse-Agentur");
    }
}
