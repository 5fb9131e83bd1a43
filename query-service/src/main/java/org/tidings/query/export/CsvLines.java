package org.tidings.query.export;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
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

    @Override
    public String head() {
        return line(NAMES.toArray());
    }

    @Override
    public String article(ExportedArticle article) {
        return line(
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
