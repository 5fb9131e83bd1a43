package org.tidings.nlp.section;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Section;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;

/// Sections by the page's blocks, or by the shape of the lines where no page is known.
public final class SectionReader implements Layer<Sections> {
    private static final Pattern SUMMARY =
            Pattern.compile(
                    "(?i)\\W*(the |our |some |story |article |news )?"
                            + "(key|main|quick|top|story|article)?\\s*"
                            + "(highlights|points|takeaways|take-aways|facts|developments|findings"
                            + "|summary|in brief|in short|at a glance|tl;?dr|bottom line)"
                            + "( of the (story|article|day))?\\W*");

    @Override
    public Kind<Sections> kind() {
        return Sections.KIND;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Kind<?>> needs() {
        return List.of();
    }

    @Override
    public boolean englishOnly() {
        return false;
    }

    @Override
    public Sections read(Document document) {
        var lines =
                document.source().blocks().isEmpty()
                        ? Line.ofText(document.text())
                        : Line.ofBlocks(document.source().blocks());
        List<Section> sections = new ArrayList<>();
        int first = 0;
        for (int line = 1; line <= lines.size(); line++) {
            if (line == lines.size() || begins(document, lines, first, line)) {
                sections.add(section(document, lines.subList(first, line), sections.isEmpty()));
                first = line;
            }
        }
        var paragraphs = lines.stream().filter(line -> !line.heading()).map(Line::span).toList();
        return new Sections(lines.isEmpty() ? List.of() : sections, paragraphs);
    }

    /// A section begins at a heading, and where the list of a publisher's summary has ended.
    private static boolean begins(Document document, List<Line> lines, int first, int line) {
        if (lines.get(line).heading()) {
            return true;
        }
        boolean afterList = lines.get(line - 1).item() && !lines.get(line).item();
        return afterList && isSummary(document, lines.get(first));
    }

    private static Section section(Document document, List<Line> lines, boolean first) {
        var head = lines.getFirst();
        @Nullable Span heading = head.heading() ? head.span() : null;
        int start = heading == null ? head.span().start() : heading.end();
        var body = new Span(start, Math.max(start, lines.getLast().span().end()));
        if (isSummary(document, head)) {
            return new Section(heading, body, Section.Kind.HIGHLIGHTS);
        }
        return new Section(heading, body, first ? Section.Kind.LEAD : Section.Kind.BODY);
    }

    private static boolean isSummary(Document document, Line line) {
        return line.heading() && SUMMARY.matcher(document.text(line.span())).matches();
    }
}
