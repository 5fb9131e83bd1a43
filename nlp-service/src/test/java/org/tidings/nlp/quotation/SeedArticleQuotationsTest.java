package org.tidings.nlp.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.finding.Quotation.Kind;
import org.tidings.nlp.reading.Reader;

class SeedArticleQuotationsTest {
    @Test
    void givenTheSeedArticle_whenRead_thenItsSevenQuotedSpansHaveSpeakerCueAndChannel() {
        var document = Reader.read(Reader.seedArticle());

        var quoted =
                document.get(Quotations.KIND).all().stream()
                        .filter(quotation -> quotation.kind() != Kind.INDIRECT)
                        .map(
                                quotation ->
                                        (quotation.speaker() == null
                                                        ? "?"
                                                        : quotation.speaker().name())
                                                + "/"
                                                + (quotation.cue() == null
                                                        ? "-"
                                                        : document.text(quotation.cue().span()))
                                                + "/"
                                                + (quotation.channel() == null
                                                        ? "-"
                                                        : quotation.channel()))
                        .toList();
        assertEquals(
                List.of(
                        "Dan Driscoll/said/-",
                        "Marco Rubio/wrote/X",
                        "Volodymyr Zelensky/vowed/-",
                        "Kaja Kallas/warned/-",
                        "Jean-Noël Barrot/emphasized/-",
                        "Maria Ivanova/said/-",
                        "Maria Ivanova/-/-"),
                quoted);
    }
}
