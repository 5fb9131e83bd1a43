package org.tidings.nlp.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.contracts.finding.Entity;
import org.tidings.nlp.reading.Enrichment;
import org.tidings.nlp.reading.Reader;

class RoleReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    Foreign Minister Anna Keller spoke on Monday. | Anna Keller | Foreign Minister
                    The chief prosecutor, Maud Perrin, rejected that. | Maud Perrin | chief prosecutor
                    His lawyer, Jonas Whitlaw, said nothing. | Jonas Whitlaw | His lawyer
                    He met Dr. Maria Stein, a chemist at the University of Rovany. | Maria Stein | Dr.;a chemist at the University of Rovany
                    He met President Paul Orrin’s envoy Steve Malk. | Steve Malk | President Paul Orrin’s envoy
                    Nora Illing, a nurse, laughed. | Nora Illing | a nurse
                    Mr Orrin left. Peter Orrin was tired. | Peter Orrin |
                    """)
    void givenAName_whenRead_thenItsTitlesAreAsGiven(String text, String name, String roles) {
        var expected = roles == null ? List.<String>of() : Arrays.asList(roles.split(";", -1));
        assertEquals(expected, rolesOf(text, name).toList());
    }

    @Test
    void givenTheSeedArticle_whenRead_thenNestedTitlesAreWhole() {
        assertEquals(
                List.of("US Secretary of State"),
                rolesOf(Reader.seedArticle(), "Marco Rubio").toList());
    }

    private static Stream<String> rolesOf(String text, String name) {
        return Enrichment.findings(Reader.read(text)).entities().stream()
                .filter(entity -> entity.name().equals(name))
                .flatMap(entity -> entity.roles().stream())
                .map(Entity.Role::title);
    }
}
