package org.tidings.nlp.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Highlight;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.reading.Reader;
import org.tidings.nlp.section.Sections;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

class HighlightReaderTest {
    private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM");

    private static List<Highlight> highlights(Document document) {
        return document.get(Highlights.KIND).all();
    }

    private static Set<String> lemmas(Document document, Span span) {
        var lemmas = new HashSet<String>();
        for (Token token : document.get(Tokens.KIND).within(span)) {
            if (CONTENT.contains(token.tag())) {
                lemmas.add(token.lemma());
            }
        }
        return lemmas;
    }

    /// A point counts when half of its content lemmas appear.
    @Test
    void givenTheSeedArticle_whenRead_thenThreeOfThePublishersPointsAreCovered() {
        var document = Reader.read(Reader.seedArticle());
        var sections = document.get(Sections.KIND);
        var said = new HashSet<String>();
        for (var highlight : highlights(document)) {
            assertFalse(sections.isSummary(highlight.span()), document.text(highlight.span()));
            assertFalse(sections.isHeading(highlight.span()), document.text(highlight.span()));
            said.addAll(lemmas(document, highlight.span()));
        }

        List<Span> points = new ArrayList<>();
        for (Span paragraph : sections.paragraphs()) {
            if (sections.isSummary(paragraph)) {
                points.add(paragraph);
            }
        }
        assertEquals(4, points.size());
        long covered =
                points.stream()
                        .map(point -> lemmas(document, point))
                        .filter(
                                point ->
                                        point.stream().filter(said::contains).count() * 2
                                                >= point.size())
                        .count();
        assertTrue(covered >= 3, covered + " of the publisher's four points");
    }

    @Test
    void givenASentenceThatRepeatsAnother_whenRead_thenOneOfThemIsChosen() {
        var document =
                Reader.read(
                        """
                        The harbour of Koldewey will close in May for repairs to its wall.
                        In May the harbour of Koldewey will close so that its wall gets repairs.
                        Fishermen demanded money for the weeks without catch.
                        The council promised an answer before the spring festival.
                        """);

        var chosen = highlights(document).stream().map(each -> document.text(each.span())).toList();

        assertEquals(1, chosen.stream().filter(each -> each.contains("Koldewey")).count());
        assertTrue(chosen.stream().anyMatch(each -> each.startsWith("Fishermen")));
    }

    @Test
    void givenAnEmptyText_whenRead_thenThereIsNone() {
        assertTrue(highlights(Reader.read("")).isEmpty());
    }
}
