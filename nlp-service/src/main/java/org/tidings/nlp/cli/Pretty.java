package org.tidings.nlp.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Findings;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.reading.CloseReading;
import org.tidings.nlp.reading.Enrichment;

/// A text with what was found in it, marked by the colours of a terminal, and a legend.
final class Pretty {
    private static final String PLAIN = "\u001b[0m";

    /// A kind's colour (ECMA-48, Select Graphic Rendition).
    private enum Style {
        PERSON("1;34", "person"),
        ORGANIZATION("1;35", "organisation"),
        PLACE("1;32", "place"),
        QUOTATION("33", "quotation"),
        CLAIM("4", "claim"),
        POSITION("3", "position"),
        QUANTITY("1;36", "number"),
        TIME("36", "time");

        private final String code;
        private final String name;

        Style(String code, String name) {
            this.code = code;
            this.name = name;
        }

        private String on(String text) {
            return "\u001b[" + code + "m" + text + PLAIN;
        }
    }

    private record Mark(Span span, Style style) {}

    private Pretty() {}

    static String of(CloseReading.Result result) {
        var document = result.document();
        var found = Enrichment.findings(document);
        var shown = new StringBuilder();
        for (Style style : Style.values()) {
            shown.append(style.on(style.name)).append("  ");
        }
        shown.append("\n\n");
        colour(document, marks(found), shown);
        return shown.append('\n').append(notes(document, found)).toString();
    }

    private static List<Mark> marks(Findings found) {
        List<Mark> marks = new ArrayList<>();
        found.claims().forEach(claim -> marks.add(new Mark(claim.span(), Style.CLAIM)));
        found.positions().forEach(each -> marks.add(new Mark(each.span(), Style.POSITION)));
        found.quotations().forEach(each -> marks.add(new Mark(each.span(), Style.QUOTATION)));
        found.times().forEach(time -> marks.add(new Mark(time.span(), Style.TIME)));
        found.quantities().forEach(each -> marks.add(new Mark(each.span(), Style.QUANTITY)));
        for (var entity : found.entities()) {
            Style style = style(entity.type());
            entity.mentions().forEach(mention -> marks.add(new Mark(mention.span(), style)));
        }
        return marks;
    }

    private static Style style(Entity.Type type) {
        return switch (type) {
            case PERSON -> Style.PERSON;
            case ORGANIZATION -> Style.ORGANIZATION;
            case PLACE -> Style.PLACE;
        };
    }

    /// Every unit has the colours of all marks that cover it, the later kinds over the earlier.
    private static void colour(Document document, List<Mark> marks, StringBuilder shown) {
        List<Integer> edges =
                marks.stream()
                        .flatMap(mark -> List.of(mark.span().start(), mark.span().end()).stream())
                        .distinct()
                        .sorted(Comparator.naturalOrder())
                        .toList();
        int from = 0;
        for (int edge : edges) {
            piece(document, marks, from, edge, shown);
            from = edge;
        }
        piece(document, marks, from, document.text().length(), shown);
    }

    private static void piece(
            Document document, List<Mark> marks, int from, int to, StringBuilder shown) {
        if (from >= to) {
            return;
        }
        String codes =
                String.join(
                        ";",
                        marks.stream()
                                .filter(mark -> mark.span().start() <= from)
                                .filter(mark -> to <= mark.span().end())
                                .map(mark -> mark.style().code)
                                .toList());
        String text = document.text(new Span(from, to));
        shown.append(codes.isEmpty() ? text : "\u001b[" + codes + "m" + text + PLAIN);
    }

    private static String notes(Document document, Findings found) {
        var notes = new StringBuilder();
        for (var entity : found.entities()) {
            if (!entity.roles().isEmpty()) {
                notes.append(style(entity.type()).on(entity.name())).append(": ");
                notes.append(
                        String.join(
                                "; ", entity.roles().stream().map(Entity.Role::title).toList()));
                notes.append('\n');
            }
        }
        for (var quotation : found.quotations()) {
            notes.append(Style.QUOTATION.on(document.text(quotation.span()))).append(" — ");
            notes.append(quotation.speaker() == null ? "?" : quotation.speaker().name());
            notes.append('\n');
        }
        for (var claim : found.claims()) {
            notes.append(claim.status()).append(": ").append(document.text(claim.span()));
            notes.append('\n');
        }
        return notes.toString();
    }
}
