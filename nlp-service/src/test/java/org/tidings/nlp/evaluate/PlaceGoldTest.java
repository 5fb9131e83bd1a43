package org.tidings.nlp.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.finding.Place;

class PlaceGoldTest {
    private static final Place GRAZ = new Place(2778067L, 47.07, 15.44, "AT", 1, null);

    private static boolean holds(String label, @Nullable Place found)
            throws JsonProcessingException {
        return PlaceGold.holds(new ObjectMapper().readTree(label), found);
    }

    @Test
    void givenATolerance_whenAPlaceIsFound_thenItMustLieWithin() throws JsonProcessingException {
        String near = "{\"geo\": {\"lat\": 47.1, \"lon\": 15.4, \"toleranceKm\": 25}}";
        String far = "{\"geo\": {\"lat\": 48.2, \"lon\": 16.4, \"toleranceKm\": 25}}";

        assertTrue(holds(near, GRAZ));
        assertFalse(holds(far, GRAZ));
        assertFalse(holds(near, null));
    }

    @Test
    void givenAnInventedPlace_whenItIsGivenCoordinates_thenThatIsWrong()
            throws JsonProcessingException {
        assertTrue(holds("{\"invented\": true}", null));
        assertFalse(holds("{\"invented\": true}", GRAZ));
    }

    @Test
    void givenAMetonym_whenThePlaceIsTakenForATown_thenThatIsWrong()
            throws JsonProcessingException {
        String label = "{\"metonymyFor\": \"the government of Austria\"}";
        var government = new Place(2761369L, 48.21, 16.37, "AT", 1, "the government of Austria");

        assertTrue(holds(label, government));
        assertFalse(holds(label, GRAZ));
    }

    @Test
    void givenTwoPoints_whenMeasured_thenItIsTheWayAlongTheSurface() {
        assertEquals(144, PlaceGold.kilometres(47.07, 15.44, 48.21, 16.37), 2);
    }
}
