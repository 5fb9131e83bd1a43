package org.tidings.nlp.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.contracts.ArticleEnriched.Language;

class LanguageIdentifierTest {
    private static final LanguageIdentifier IDENTIFIER = new LanguageIdentifier(new Configured());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The ferry left the harbour at noon and came back at six.",
                "de | Die Fähre verließ den Hafen am Mittag und kam um sechs zurück.",
                "fr | Le ferry a quitté le port à midi et il est revenu à six heures.",
                "uk | Пором вийшов із гавані опівдні та повернувся о шостій вечора."
            })
    void givenALead_whenIdentified_thenItsLanguageIsFound(String tag, String lead) {
        var language = IDENTIFIER.identify(null, lead);

        assertEquals(tag, language.tag());
        assertTrue(language.confidence() >= 0.5 && language.confidence() <= 1);
    }

    @Test
    void givenNothingToGoBy_whenIdentified_thenNothingIsGuessed() {
        for (String text : new String[] {"", "26", "+++ 12:04 +++", "渡船八点到达。九点离开。他们说没有问题。"}) {
            assertEquals(Language.UNIDENTIFIED, IDENTIFIER.identify(null, text), text);
        }
    }

    @Test
    void givenAMegabyteOfText_whenIdentified_thenOnlyTheLeadIsLookedAt() {
        var text = "The ferry left the harbour at noon. " + "Пором вийшов. ".repeat(60_000);

        assertEquals("uk", IDENTIFIER.identify(null, text).tag());
        assertEquals("en", IDENTIFIER.identify("The harbour ".repeat(100), "Пором вийшов").tag());
    }

    private record Configured() implements LanguageConfig {
        @Override
        public Set<String> languages() {
            return Set.of("en", "de", "fr", "uk", "ru");
        }

        @Override
        public double threshold() {
            return 0.5;
        }
    }
}
