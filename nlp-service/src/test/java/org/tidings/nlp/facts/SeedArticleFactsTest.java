package org.tidings.nlp.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.finding.Claim.Status;
import org.tidings.nlp.reading.Reader;

class SeedArticleFactsTest {
    private static Facts facts;

    @BeforeAll
    static void read() {
        facts = Facts.in(Reader.seedArticle());
    }

    @Test
    void whenRead_thenItsQuantitiesHaveTheirBounds() {
        assertEquals(
                List.of("AT_LEAST 26 killed", "EXACT 28 points", "NEARLY 3 week negotiations"),
                facts.quantities());
    }

    @Test
    void whenRead_thenItsClaimsHaveTheirStatusAndWhoHasNotConfirmed() {
        var claims = facts.findings().claims();

        assertEquals(
                List.of(
                        Status.UNCONFIRMED,
                        Status.REPORTED,
                        Status.REPORTED,
                        Status.REPORTED,
                        Status.UNCONFIRMED),
                claims.stream().map(claim -> claim.status()).toList());
        assertEquals(2, claims.getFirst().notConfirmedBy().size());
        assertEquals(
                List.of("Washington", "Moscow"),
                claims.getLast().notConfirmedBy().stream().map(party -> party.name()).toList());
    }

    @Test
    void whenRead_thenItsPositionsAreThree() {
        assertEquals(
                List.of(
                        "REJECTS Ukrainian officials: territorial concessions as part of any peace"
                                + " deal",
                        "REJECTS Volodymyr Zelensky: any form of territorial compromise",
                        "DEMANDS Volodymyr Zelensky: the conflict resolved on Ukrainian terms"),
                facts.positions());
    }

    @Test
    void whenRead_thenNotYetFinalStandsAgainstAlreadyFinal() {
        assertEquals(1, facts.findings().tensions().size());
        assertTrue(
                facts.words(facts.findings().tensions().getFirst().second())
                        .contains("said to have been finalized"));
    }

    @Test
    void whenRead_thenItsEventsAreFour() {
        assertEquals(
                List.of("CONSULT", "ASSAULT", "CONSULT", "CONSULT"),
                facts.findings().events().stream().map(event -> event.type()).toList());
    }
}
