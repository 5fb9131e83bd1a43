package org.tidings.query.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Comma-separated values (RFC 4180). What a spreadsheet would run as a formula stands behind an
/// apostrophe, which spreadsheets take for "this is text".
final class CsvLines implements Lines {
    private static final List<String> NAMES =
            List.of(
                    "id",
                    "revision",
                    "published",
                    "fetched",
                    "outlet",
                    "domain",
                    "country",
                    "type",
                    "language",
                    "title",
                    "byline",
                    "url",
                    "rights",
                    "complete",
                    "note",
                    "text");

    private static final List<String> MARKS =
            List.of("read", "starred", "assigned", "tags", "lists", "notes");
    private static final String BETWEEN = "; ";

    private final boolean marks;

    /// @param marks whether there are columns for them
    CsvLines(boolean marks) {
        this.marks = marks;
    }

    @Override
    public String head() {
        return line(Stream.concat(NAMES.stream(), marks ? MARKS.stream() : Stream.of()).toArray());
    }

    @Override
    public String article(ExportedArticle article) {
        var values = new ArrayList<@Nullable Object>();
        Collections.addAll(
                values,
                article.id(),
                article.revision(),
                article.published(),
                article.fetched(),
                article.outlet(),
                article.domain(),
                article.country(),
                article.type(),
                article.language(),
                article.title(),
                article.byline(),
                article.url(),
                article.rights(),
                article.complete(),
                article.note(),
                article.text());
        if (article.marks() != null) {
            addMarks(values, article.marks());
        }
        return line(values.toArray());
    }

    private static void addMarks(List<@Nullable Object> values, ExportedMarks marks) {
        Collections.addAll(
                values,
                marks.read(),
                marks.starred(),
                marks.assigned(),
                String.join(BETWEEN, marks.tags()),
                String.join(BETWEEN, marks.lists()),
                marks.notes().stream()
                        .map(ExportedMarks.Note::line)
                        .collect(Collectors.joining("\n")));
    }

    @Override
    public String broken(long written, long total) {
        return line(
                "INCOMPLETE",
                "The export broke off after "
                        + written
                        + " of "
                        + total
                        + " articles. Export once more.");
    }

    private static String line(@Nullable Object... values) {
        return Arrays.stream(values)
                .map(CsvLines::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        String safe = isFormula(text) ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(sign -> ",\"\r\n".indexOf(sign) >= 0);
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /// Also behind blanks, which some spreadsheets leave out.
    private static boolean isFormula(String text) {
        String begin = text.stripLeading();
        boolean sign =
                !begin.isEmpty() && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(begin.charAt(0)) >= 0;
        return sign || text.startsWith("\t") || text.startsWith("\r");
    }
}
