package org.tidings.nlp.evaluate;

import java.util.List;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Highlight;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.section.Sections;

/// A section that the publisher wrote as highlights, against those that were chosen elsewhere.
final class Summary {
    private Summary() {}

    /// The publisher's points, in order.
    static List<Span> points(Document document) {
        var sections = document.get(Sections.KIND);
        return sections.paragraphs().stream().filter(sections::isSummary).toList();
    }

    /// Whether half of a point's lemmas stand in the highlights that are not the publisher's
    /// own.
    static boolean covers(Document document, List<Highlight> highlights, Span point) {
        var sections = document.get(Sections.KIND);
        var chosen =
                highlights.stream()
                        .map(Highlight::span)
                        .filter(span -> !sections.isSummary(span) && !sections.isHeading(span))
                        .toList();
        return Lemmas.covers(Lemmas.of(document, chosen), Lemmas.of(document, point));
    }
}
