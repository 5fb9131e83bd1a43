package org.tidings.nlp.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Entity.Form;
import org.tidings.contracts.finding.Entity.Mention;
import org.tidings.contracts.finding.Place;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.gazetteer.Gazetteer;
import org.tidings.nlp.reading.Reader;

class PlaceReaderTest {
    private static final Gazetteer GAZETTEER = new Gazetteer();

    /// Where the first of the names lies, when all of them are places of the text.
    private static Place placeOf(String text, String... names) {
        return Objects.requireNonNull(placesOf(text, names).byEntity().get(0));
    }

    private static Places placesOf(String text, String... names) {
        List<Entity> entities = new ArrayList<>();
        for (String name : names) {
            List<Mention> mentions = new ArrayList<>();
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                mentions.add(
                        new Mention(new Span(at, at + name.length()), Form.NAME, 1, "test/name"));
            }
            entities.add(
                    new Entity(Entity.Type.PLACE, name, List.of(), mentions, List.of(), null, 0));
        }
        var document = Reader.read(text).with(Entities.KIND, new Entities(entities));
        return new PlaceReader(GAZETTEER).read(document);
    }

    @Test
    void givenAName_whenLookedUp_thenAccentsCaseAndArticleDoNotMatter() {
        assertTrue(GAZETTEER.isCountry("the United States"));
        assertTrue(GAZETTEER.isCountry("U.S."));
        assertTrue(GAZETTEER.knows("Malmo"));
        assertTrue(GAZETTEER.knows("MALMÖ"));
        assertFalse(GAZETTEER.knows("Sillen"));
    }

    @Test
    void givenATownAndItsRegion_whenRead_thenTheRegionDecides() {
        var springfield = placeOf("Rain fell in Springfield, Oregon.", "Springfield", "Oregon");

        assertEquals(44.0, springfield.latitude(), 0.3);
        assertEquals("US", springfield.country());
    }

    @Test
    void givenACountryInTheText_whenRead_thenItsTownIsMeant() {
        var text = "The minister flew from Ireland on Monday. Protesters met in Newcastle West.";

        assertEquals("IE", placeOf(text, "Newcastle West", "Ireland").country());
    }

    @Test
    void givenACapitalThatActs_whenRead_thenItStandsForTheGovernment() {
        var text = "Neither Warsaw nor Tallinn has confirmed the plan. Warsaw rejected a date.";

        var warsaw = placeOf(text, "Warsaw");

        assertEquals("the government of Poland", warsaw.standsFor());
        assertEquals("PL", warsaw.country());
    }

    @Test
    void givenACapitalOfAStateWithALongName_whenItActs_thenTheStateGoesByItsUsualName() {
        var beijing = placeOf("Beijing rejected the plan.", "Beijing");

        assertEquals("the government of China", beijing.standsFor());
    }

    @Test
    void givenACapitalInWhichSomebodyIs_whenRead_thenItIsATown() {
        assertNull(
                placeOf("Warsaw rejected a date, diplomats in Warsaw said.", "Warsaw").standsFor());
        assertNull(placeOf("They meet in Gdansk. Gdansk said no.", "Gdansk").standsFor());
    }

    @Test
    void givenAPlaceThatNobodyKnows_whenRead_thenItHasNoCoordinates() {
        assertTrue(
                placesOf("The lamp on the pier of Sillen is out.", "Sillen").byEntity().isEmpty());
    }

    @Test
    void givenACountryWithARegionOfItsName_whenRead_thenTheCountryIsMeant() {
        var text = "The flu reached Jalisco, Oaxaca and Sonora, Mexico said.";

        assertEquals(23, placeOf(text, "Mexico", "Jalisco", "Oaxaca", "Sonora").latitude(), 0.5);
    }

    @Test
    void givenATownBeforeIt_whenRead_thenTheStateIsMeantAndNotTheCountry() {
        var text = "A fire broke out in Macon, Georgia.";

        assertEquals("US", placeOf(text, "Georgia", "Macon").country());
        assertEquals("GE", placeOf("A fire broke out in Georgia.", "Georgia").country());
    }

    @Test
    void givenAContinent_whenRead_thenNoTownOfThatNameIsMeant() {
        assertTrue(placesOf("The swallows fly to Africa.", "Africa").byEntity().isEmpty());
    }

    @Test
    void givenAnAdjectiveOfACountry_whenRead_thenItsPlacesAreMeant() {
        var text = "British police searched farms in Norfolk.";

        assertEquals("GB", placeOf(text, "Norfolk").country());
    }
}
