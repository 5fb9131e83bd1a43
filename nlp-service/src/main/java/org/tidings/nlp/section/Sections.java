package org.tidings.nlp.section;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Section;
import org.tidings.nlp.document.Kind;

/// The parts of a text in reading order.
///
/// @param paragraphs what is no heading: paragraphs, list items, quotes
public record Sections(List<Section> all, List<Span> paragraphs) {
    public static final Kind<Sections> KIND =
            new Kind<>("section", Sections.class, new Sections(List.of(), List.of()));

    public Sections {
        all = List.copyOf(all);
        paragraphs = List.copyOf(paragraphs);
    }

    public boolean isHeading(Span span) {
        return all.stream()
                .map(Section::heading)
                .anyMatch(heading -> heading != null && touches(heading, span));
    }

    /// Whether it stands in the publisher's own summary.
    public boolean isSummary(Span span) {
        return all.stream()
                .anyMatch(
                        section ->
                                section.kind() == Section.Kind.HIGHLIGHTS
                                        && touches(section.body(), span));
    }

    /// The paragraph that holds the start of a span; null for a heading.
    public @Nullable Span paragraphOf(Span span) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.start() <= span.start())
                .filter(paragraph -> span.start() < paragraph.end())
                .findFirst()
                .orElse(null);
    }

    private static boolean touches(Span whole, Span part) {
        return part.start() < whole.end() && whole.start() < part.end();
    }
}
