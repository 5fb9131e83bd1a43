package org.tidings.nlp.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.contracts.finding.Findings;
import org.tidings.contracts.finding.Party;
import org.tidings.nlp.facts.Facts;

/// Who did it to whom, and where: invented reports.
class EventPartsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Police arrested two men in Bergen.| Police | two men | Bergen",
                "Police in Bergen opened an inquiry.| Police in Bergen | - | Bergen",
                "Russian strikes on Ukraine’s western city of Ternopil left at least 26 people dead.| Russia | - | Ternopil",
                "On a visit to Lima, Rosa Quint praised the plan.| Rosa Quint | - | Lima",
                "Rosa Quint praised the plan during a visit to Lima.| Rosa Quint | - | Lima",
                "There were two days of negotiations in Tampa, Florida.| - | - | Tampa",
                "Detectives searched Osprey Bank’s headquarters in Leeds.| Detectives | Osprey Bank | Leeds",
                "The mayor sent a high-level delegation to Chile.| The mayor | - | Chile",
                "A rescue club from Graz in Austria delivered food to Trieste.| A rescue club from Graz in Austria | - | Trieste",
                "Three officers received suspended sentences in Lyon.| - | Three officers | Lyon",
                "Nine prisoners were released by rebels near Goma.| rebels | Nine prisoners | Goma",
                "Nine prisoners were released by nightfall.| - | Nine prisoners | -",
                "The firm has agreed to buy Osprey Bank.| The firm | Osprey Bank | -"
            })
    void givenADeed_whenRead_thenItsPartiesAndPlaceAreThoseThatTheTextGives(
            String text, String actor, String target, String place) {
        Findings found = Facts.in(text).findings();

        assertEquals(1, found.events().size(), () -> found.events().toString());
        var event = found.events().getFirst();
        assertEquals(actor, name(event.actors()));
        assertEquals(target, name(event.targets()));
        Integer where = event.place();
        assertEquals(place, where == null ? null : found.entities().get(where).name());
    }

    private static String name(List<Party> parties) {
        return parties.isEmpty() ? null : parties.getFirst().name();
    }

    @Test
    void givenTheDeadBehindAnAttack_whenRead_thenTheCountBelongsToIt() {
        var facts =
                Facts.in(
                        "Tensions rose with strikes on the port of Odesa killing nearly 40 people.");

        var quantity = facts.findings().quantities().getFirst();
        assertEquals(0, quantity.event());
        var span = facts.findings().events().getFirst().span();
        assertTrue(span.end() >= quantity.span().end());
    }

    @Test
    void givenAWalkoutCalledStrike_whenRead_thenItIsNoAttack() {
        var events =
                Facts.in(
                                "The strike, called by the union, hit all but three lines. Pickets"
                                        + " stood at the depots, and employers offered more pay.")
                        .findings()
                        .events();

        assertTrue(events.stream().noneMatch(event -> event.type().equals("ASSAULT")));
    }

    @Test
    void givenADayInAnotherClause_whenRead_thenItIsNotTheDeeds() {
        var events =
                Facts.in("Police searched the flat; the minister resigns on Friday.")
                        .findings()
                        .events();

        assertEquals(null, events.getFirst().time());
    }
}
