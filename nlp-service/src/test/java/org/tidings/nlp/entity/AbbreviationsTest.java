package org.tidings.nlp.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AbbreviationsTest {
    private static String withStop(String text, String name) {
        int start = text.indexOf(name);
        return text.substring(start, Abbreviations.end(text, start, start + name.length()));
    }

    private static String withLegalForm(String text, String name) {
        int start = text.indexOf(name);
        int end = Abbreviations.withLegalForm(text, start + name.length());
        return text.substring(start, end);
    }

    @Test
    void givenAnAbbreviation_whenAStopFollows_thenItIsPartOfTheName() {
        assertEquals("U.S.", withStop("They left the U.S. on Monday.", "U.S"));
        assertEquals("Ennis Corp.", withStop("Shares of Ennis Corp. fell.", "Ennis Corp"));
        assertEquals("Oslo", withStop("They left Oslo. It rained.", "Oslo"));
    }

    @Test
    void givenALegalForm_whenItFollows_thenItIsPartOfTheName() {
        assertEquals("Ennis, Inc.", withLegalForm("Ennis, Inc. sold it.", "Ennis"));
        assertEquals("Ennis LLC", withLegalForm("Ennis LLC sold it.", "Ennis"));
        assertEquals("Ennis", withLegalForm("Ennis, Incan art dealers, sold it.", "Ennis"));
    }
}
