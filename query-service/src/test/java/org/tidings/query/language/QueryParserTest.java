package org.tidings.query.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.query.language.Query.All;
import org.tidings.query.language.Query.Any;
import org.tidings.query.language.Query.Exact;
import org.tidings.query.language.Query.InField;
import org.tidings.query.language.Query.Near;
import org.tidings.query.language.Query.Nearness;
import org.tidings.query.language.Query.Not;
import org.tidings.query.language.Query.Phrase;
import org.tidings.query.language.Query.Place;
import org.tidings.query.language.Query.Prefix;
import org.tidings.query.language.Query.Wildcard;
import org.tidings.query.language.Query.Word;

class QueryParserTest {
    @Test
    void givenWordsAndAPhrase_whenParsed_thenAllMustHoldAndEachKnowsItsPlace() {
        var parsed = QueryParser.parse("ferry  \"sails again\" noon");

        var phrase =
                new Phrase(
                        List.of(
                                new Word("sails", new Place(8, 13)),
                                new Word("again", new Place(14, 19))),
                        0,
                        new Place(7, 20));
        assertEquals(
                new All(
                        List.of(
                                new Word("ferry", new Place(0, 5)),
                                phrase,
                                new Word("noon", new Place(21, 25))),
                        new Place(0, 25)),
                parsed.query());
        assertTrue(parsed.hints().isEmpty());
    }

    @Test
    void givenTypographicForms_whenParsed_thenTheyMeanThePlainOnesAtTheSamePlaces() {
        var parsed =
                QueryParser.parse(
                        "\u201Csails\u00A0again\u201D\u3000\uFF21\uFF2E\uFF24 \uFF08ferry\u2019s\uFF09");

        assertEquals("\"sails again\" AND ferry's", Printer.print(parsed.query()));
        var parts = ((All) parsed.query()).parts();
        assertEquals(new Place(0, 13), parts.getFirst().place());
        assertEquals(new Place(19, 26), parts.getLast().place());
    }

    @Test
    void givenAllThatCanBeSaidOfAWord_whenParsed_thenEachFormIsANode() {
        var parsed = QueryParser.parse("=Turkey OR inch* OR wom?n OR \"=New yor* c?ty\"~3");

        assertEquals(
                new Any(
                        List.of(
                                new Exact("Turkey", new Place(0, 7)),
                                new Prefix("inch", new Place(11, 16)),
                                new Wildcard("wom?n", new Place(20, 25)),
                                new Phrase(
                                        List.of(
                                                new Exact("New", new Place(30, 34)),
                                                new Prefix("yor", new Place(35, 39)),
                                                new Wildcard("c?ty", new Place(40, 44))),
                                        3,
                                        new Place(29, 47))),
                        new Place(0, 47)),
                parsed.query());
    }

    @Test
    void givenNearOperators_whenParsed_thenTheyBindTighterThanAndFromTheLeft() {
        var parsed = QueryParser.parse("a NEAR/6 b SENT c -d ONEAR/0 e");

        var all = (All) parsed.query();
        var outer = (Near) all.parts().getFirst();
        assertEquals(new Nearness(Nearness.Kind.SENTENCE, 0), outer.nearness());
        assertEquals(new Place(0, 17), outer.place());
        assertEquals(new Nearness(Nearness.Kind.EITHER_ORDER, 6), ((Near) outer.left()).nearness());
        var excluded = (Near) ((Not) all.parts().getLast()).part();
        assertEquals(new Nearness(Nearness.Kind.THIS_ORDER, 0), excluded.nearness());
        assertEquals(new Place(18, 30), all.parts().getLast().place());
    }

    @Test
    void givenAFieldThatStandsInsideAndOutsideOfGroups_whenParsed_thenItIsTheOneOfItsPlace() {
        var outside = (InField) QueryParser.parse("speaker:A").query();
        var inside =
                (InField)
                        ((Query.InGroup) QueryParser.parse("statement:(speaker:A)").query())
                                .sought();

        assertEquals(Field.SPEAKER, outside.field());
        assertEquals(Field.GROUP_SPEAKER, inside.field());
        assertEquals(new Place(0, 9), outside.place());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    a b                            | a AND b
                    a (b (c "d"))                  | a AND b AND c AND "d"
                    (a OR (b OR c)) -d             | (a OR b OR c) AND NOT d
                    NOT (a OR b) c                 | NOT (a OR b) AND c
                    a OR (b AND NOT c)             | a OR (b AND NOT c)
                    (a OR b) NEAR "c d"~2          | (a OR b) NEAR/4 "c d"~2
                    a NEAR/1 (b PARA c)            | a NEAR/1 (b PARA c)
                    ((a NEAR/1 b)) NEAR/2 c        | a NEAR/1 b NEAR/2 c
                    title:((a)) title:(a NEAR b)   | title:a AND title:(a NEAR/4 b)
                    title:AND                      | title:AND
                    words:[100 TO 00250.50]        | words:[100 TO 250.5]
                    words:<=100 words:>  5         | words:<=100 AND words:>5
                    tone:-0.5                      | tone:-0.5
                    date:2025-11-20 seen:last-6h   | date:2025-11-20 AND seen:last-6h
                    date:[2025-11-18 TO 2025-11-20]| date:[2025-11-18 TO 2025-11-20]
                    date:(2025-11-18 OR last-2d)   | date:(2025-11-18 OR last-2d)
                    type:Wire                      | type:wire
                    person:"Zelensky" person:Zel*  | person:Zelensky AND person:Zel*
                    org:"A & B" -source:(x y)      | org:"A & B" AND NOT source:(x AND y)
                    person:AND                     | person:"AND"
                    domain:a-b.example             | domain:a-b.example
                    search:"Ukraine base"          | search:"Ukraine base"
                    quotation:(a -speaker:B)       | quotation:(a AND NOT speaker:B)
                    claim:((a b) status:denied)    | claim:(a AND b AND status:denied)
                    """)
    void givenAQuery_whenNormalised_thenItSaysTheSameInOneWay(String query, String canonical) {
        var tree = QueryParser.parse(query).query();

        assertEquals(canonical, Printer.print(tree));
        assertEquals(canonical, Printer.print(QueryParser.parse(canonical).query()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quotation:( speaker:\"Volodymyr Zelensky\" AND text:(inch* NEAR/6 land) )",
                "claim:( text:\"peace plan\" AND status:unconfirmed )",
                "count:( what:killed AND value:>=20 ) AND place:Ternopil",
                "role:\"political scientist\" AND origins:1",
                "search:\"Ukraine base\" -domain:example.org date:last-2d",
                "event:(type:CONSULT actor:\"Grain Board\")"
            })
    void givenWhatTheLanguageWasMadeFor_whenParsed_thenItIsUnderstood(String query) {
        assertTrue(QueryParser.parse(query).hints().isEmpty());
    }

    @Test
    void givenALowerCaseOperator_whenParsed_thenItIsAWordWithAHint() {
        var parsed = QueryParser.parse("ferry and noon");

        assertEquals(3, ((All) parsed.query()).parts().size());
        assertEquals(6, parsed.hints().getFirst().start());
        assertEquals(9, parsed.hints().getFirst().end());
    }

    @Test
    void givenSignsWithoutLetters_whenParsed_thenTheyAreLeftOutAndTheHintSaysSo() {
        var parsed = QueryParser.parse("ferry - noon --");

        assertEquals(2, ((All) parsed.query()).parts().size());
        assertEquals(2, parsed.hints().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"AND\"",
                "10:30",
                "land?",
                "AT&T",
                "wire-tap",
                "U.S.",
                "Update: x",
                "[sic]"
            })
    void givenWhatOnlyLooksLikeAnOperator_whenParsed_thenItIsSearched(String query) {
        assertTrue(QueryParser.parse(query).hints().isEmpty());
    }
}
