package org.tidings.nlp.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.finding.Entity;
import org.tidings.nlp.reading.Reader;

class TeamsTest {
    private static final String REPORT =
            "Norway beat Ghana 2-1 in Oslo on Saturday with a late goal in their last match of the"
                    + " tournament. Ghana led at half-time through a header by striker Kofi Dede."
                    + " The captain of the hosts missed a penalty before the referee ended the game."
                    + " The players will fly to Ghana on Monday.";

    /// The types under which a name is found.
    private static List<Entity.Type> types(String text, String name) {
        return Reader.read(text).get(Entities.KIND).all().stream()
                .filter(entity -> entity.name().equals(name))
                .map(Entity::type)
                .sorted()
                .toList();
    }

    @Test
    void givenAReportOnAMatch_whenRead_thenCountriesThatPlayAreTeams() {
        assertEquals(List.of(Entity.Type.ORGANIZATION), types(REPORT, "Norway"));
    }

    @Test
    void givenATeam_whenItsCountryIsTravelledTo_thenThatIsAPlace() {
        assertEquals(List.of(Entity.Type.ORGANIZATION, Entity.Type.PLACE), types(REPORT, "Ghana"));
    }

    @Test
    void givenOtherNews_whenACountryWins_thenItIsNoTeam() {
        String text =
                "Norway won the dispute with Ghana over gas, a court ruled on Monday. Ministers of"
                        + " Norway said that they would face new talks in Accra.";

        assertEquals(List.of(Entity.Type.PLACE), types(text, "Norway"));
    }
}
