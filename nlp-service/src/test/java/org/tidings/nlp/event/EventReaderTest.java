package org.tidings.nlp.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.nlp.facts.Facts;

class EventReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police arrested two men in Bergen on Friday.| COERCE: Police arrested two men in Bergen on Friday",
                "The generals have agreed to a truce.| AGREE: The generals have agreed to a truce",
                "Rebels attacked a convoy near Goma after the bridge had collapsed.| ASSAULT: Rebels attacked a convoy near Goma",
                "The navy deployed three frigates.| MOBILIZE: The navy deployed three frigates",
                "Nurses walked out on Tuesday.| PROTEST: Nurses walked out on Tuesday",
                "The regulator fined the bank 2 million euros.| SANCTION: The regulator fined the bank 2 million euros",
                "Volunteers have begun delivering food to the villages.| AID: Volunteers have begun delivering food to the villages",
                "Prosecutors opened an inquiry into the accident.| ACCUSE: Prosecutors opened an inquiry into the accident",
                "The chairman resigned on Monday.| CONCEDE: The chairman resigned on Monday"
            })
    void givenADeed_whenRead_thenItIsAnEventOfItsType(String text, String event) {
        assertEquals(List.of(event.strip()), Facts.in(text).events());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police may arrest the men.",
                "The army did not attack the town.",
                "The union will walk out if the talks fail.",
                "The flood killed nine people.",
                "“They bombed us,” she said.",
                "The plant has met the standards."
            })
    void givenNoDeedThatWasDone_whenRead_thenThereIsNoEvent(String text) {
        assertEquals(List.of(), Facts.in(text).events());
    }

    @Test
    void givenADeedWithItsDead_whenRead_thenTheCountBelongsToIt() {
        var findings =
                Facts.in("Missile strikes on the city of Dalmar killed at least 14 people.")
                        .findings();

        assertEquals(1, findings.events().size());
        assertEquals("ASSAULT", findings.events().getFirst().type());
        assertEquals(0, findings.quantities().getFirst().event());
    }
}
