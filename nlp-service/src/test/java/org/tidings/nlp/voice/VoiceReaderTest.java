package org.tidings.nlp.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.contracts.finding.Voice;
import org.tidings.nlp.reading.Reader;

class VoiceReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    Foreign Minister Anna Keller said the talks had failed. | NAMED_OFFICIAL
                    Anna Keller, a chemist at the University of Rovany, said it was safe. | NAMED_EXPERT
                    Anna Keller, who saw it all, said the roof had gone at once. | NAMED_PERSON
                    Residents said the water had risen by two metres. | GROUP
                    A person close to the talks said a deal was near. | UNNAMED
                    """)
    void givenASpeaker_whenRead_thenTheVoiceIsOfItsKind(String text, Voice.Kind kind) {
        assertEquals(List.of(kind), voices(text).stream().map(Voice::kind).toList());
    }

    @Test
    void givenTheSeedArticle_whenRead_thenThePluralClaimRestsOnOneExpert() {
        var document = Reader.read(Reader.seedArticle());

        var resting =
                document.get(Voices.KIND).all().stream()
                        .filter(voice -> voice.behind() != null)
                        .map(
                                voice ->
                                        voice.kind()
                                                + " "
                                                + voice.who().name()
                                                + ": "
                                                + document.text(
                                                        Objects.requireNonNull(voice.behind())))
                        .toList();
        assertEquals(
                List.of("NAMED_EXPERT Maria Ivanova: Experts in international relations suggest"),
                resting);
    }

    private static List<Voice> voices(String text) {
        return Reader.read(text).get(Voices.KIND).all();
    }
}
