package org.tidings.nlp.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Section;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Source;
import org.tidings.nlp.reading.Reader;

class SectionReaderTest {
    private final SectionReader reader = new SectionReader();

    @Test
    void givenTheSeedArticle_whenRead_thenItsSixHeadingsAndTheSummaryAreFound() {
        var document = Document.of(Source.of(Reader.seedArticle()));

        var sections = reader.read(document);

        assertEquals(
                List.of(
                        "Key Highlights",
                        "Americans in Kyiv: A New Push for Peace?",
                        "Senior Military Officials Arrive in Kyiv",
                        "Reports of a New Peace Plan",
                        "Ukrainian Rejection and European Concerns",
                        "Continued Escalation and Ongoing Negotiations",
                        "Expert Analysis: The Road Ahead"),
                sections.all().stream().map(Section::heading).map(document::text).toList());
        assertEquals(Section.Kind.HIGHLIGHTS, sections.all().getFirst().kind());
        var first = document.text().indexOf("- Reports suggest");
        assertTrue(sections.isSummary(new Span(first + 2, first + 9)));
    }

    @Test
    void givenLinesBrokenAtAWidth_whenRead_thenNoneIsAHeading() {
        var document =
                Document.of(
                        Source.of(
                                """
                                The ferry that links the island
                                with the town left the harbour
                                Koper at noon and came back
                                without its passengers.
                                """));

        assertTrue(reader.read(document).all().stream().allMatch(part -> part.heading() == null));
    }

    @Test
    void givenATextWithoutHeadings_whenRead_thenItIsOneSection() {
        var document = Document.of(Source.of("The ferry left.\n\nIt came back.\n"));

        var sections = reader.read(document);

        assertEquals(1, sections.all().size());
        assertEquals(2, sections.paragraphs().size());
        assertFalse(sections.isHeading(sections.paragraphs().getFirst()));
    }
}
