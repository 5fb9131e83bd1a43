package org.tidings.query.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.query.index.ArticleCounts.Value;
import org.tidings.query.index.Facet;
import org.tidings.query.language.Field;
import org.tidings.query.language.Printer;
import org.tidings.query.language.Query;
import org.tidings.query.language.QueryParser;

class FacetLabelTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            textBlock =
                    """
                    Harbour Courier,       Harbour Courier
                    The "Daily" Post,      The Daily Post
                    AND,                   AND
                    last-2d,               last-2d
                    Why?,                  Why?
                    Q: (the one),          Q: (the one)
                    Star*,                 Star
                    =Exactly,              Exactly
                    Kyïv’s Post,           Kyïv's Post
                    """)
    void givenAnyName_whenItsClauseIsRead_thenItSeeksThatName(String name, String sought) {
        var clause = FacetLabel.view(Facet.OUTLET, new Value("key", name, 3)).clause();

        var read = (Query.InField) QueryParser.parse(clause).query();

        assertEquals(Field.SOURCE, read.field());
        assertEquals(
                sought, ((Query.Name) read.sought()).name().replaceAll(" +", " "), () -> clause);
    }

    @Test
    void givenCodes_whenLabelled_thenTheyAreNamedForReaders() {
        assertEquals("Ukraine", label(Facet.COUNTRY, "ua"));
        assertEquals("Portuguese (Brazil)", label(Facet.LANGUAGE, "pt-br"));
        assertEquals("Unidentified", label(Facet.LANGUAGE, "und"));
        assertEquals("Broadcaster", label(Facet.TYPE, "broadcaster"));
    }

    @Test
    void givenAStatusOfClaims_whenItsClauseIsRead_thenItStandsInAClaim() {
        var clause = FacetLabel.view(Facet.CLAIM_STATUS, new Value("denied", "denied", 1)).clause();

        assertEquals("claim:(status:denied)", clause);
        assertEquals(clause, Printer.print(QueryParser.parse(clause).query()));
    }

    private static String label(Facet facet, String key) {
        return FacetLabel.view(facet, new Value(key, key, 1)).label();
    }
}
