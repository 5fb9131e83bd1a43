package org.tidings.nlp.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.nlp.reading.Reader;

class EntityReaderTest {
    @Test
    void givenASurnameAndAnAcronym_whenRead_thenTheyMeanWhatWasNamedInFull() {
        assertEquals(
                List.of(
                        "ORGANIZATION World Health Organization [WHO]",
                        "PERSON Anna Keller [Keller]"),
                named(
                        "The World Health Organization warned Anna Keller on Monday. Keller replied"
                                + " to the WHO on Tuesday."));
    }

    @Test
    void givenTwoPeopleOfOneSurname_whenRead_thenTheyAreKeptApart() {
        assertEquals(
                List.of("PERSON John Smith [Smith]", "PERSON Mary Smith []"),
                named("John Smith married Mary Smith. Mr Smith lives alone now."));
    }

    @Test
    void givenDaysAndPeoples_whenRead_thenTheyAreNoNames() {
        assertEquals(List.of(), named("On Monday two Russian and three French ships left in May."));
    }

    @Test
    void givenATown_whenItStandsAfterIn_thenItIsAPlace() {
        var named = named("The talks in Kyiv began. Nobody in Kyiv was surprised.");

        assertTrue(named.contains("PLACE Kyiv []"), named.toString());
    }

    @Test
    void givenASentenceThatBeginsWithNeither_whenRead_thenThatIsNoPartOfTheName() {
        assertEquals(
                List.of("PLACE Washington []", "PLACE Moscow []"),
                named("That such a document exists. Neither Washington nor Moscow has said so."));
    }

    @Test
    void givenACapitalThatTheModelTakesForSomebody_whenRead_thenTheTableOfPlacesDecides() {
        var text = "Neither Rabat nor Accra has confirmed. The visit underscored Rabat’s interest.";

        assertEquals(List.of("PLACE Rabat []", "PLACE Accra []"), named(text));
    }

    @Test
    void givenPeoplesOfTwoWordsAndPlurals_whenRead_thenTheyAreNoNames() {
        assertEquals(
                List.of("PLACE Cairo []"),
                named("Saudis and Emiratis met South Korean envoys and New Zealanders in Cairo."));
    }

    @Test
    void givenABodyBeforeItsOfficials_whenRead_thenItIsOne() {
        var named =
                named(
                        "The team includes key General Staff officials and Northern Corps officers,"
                                + " and asked for the role of BALMEC.");

        assertEquals(
                List.of(
                        "ORGANIZATION General Staff []",
                        "ORGANIZATION Northern Corps []",
                        "ORGANIZATION BALMEC []"),
                named);
    }

    @Test
    void givenAPlatformThatIsNoTown_whenSomethingIsPostedOnIt_thenItIsABody() {
        var named = named("“We are ready,” wrote Minister Anna Keller on Chatterbox.");

        assertTrue(named.contains("ORGANIZATION Chatterbox []"), named.toString());
    }

    private static List<String> named(String text) {
        return Reader.read(text).get(Entities.KIND).all().stream()
                .map(entity -> entity.type() + " " + entity.name() + " " + entity.aliases())
                .toList();
    }
}
