package org.tidings.ingest.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// Reads CSV (RFC 4180) in UTF-8 with a header line that names the columns; those that we do not
/// know are passed over.
final class CsvReader {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreHeaderCase(true)
                    .setAllowMissingColumnNames(true)
                    .setIgnoreEmptyLines(false)
                    .setTrim(true)
                    .get();

    private CsvReader() {}

    /// @throws ListRefused when it is no CSV, or has no column `url`
    static List<ListedFeed> read(byte[] list) {
        String text = new String(list, UTF_8);
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (var rows = CSVParser.parse(new StringReader(plain), FORMAT)) {
            if (!rows.getHeaderMap().containsKey("url")) {
                throw ListRefused.at(
                        1, 1, "Its first line has to name the columns, one of them \"url\"");
            }
            return feeds(rows);
        } catch (IOException | UncheckedIOException | IllegalArgumentException failure) {
            throw ListRefused.at(0, 0, "It is not CSV: " + failure.getMessage());
        }
    }

    private static List<ListedFeed> feeds(CSVParser rows) {
        List<ListedFeed> feeds = new ArrayList<>();
        long line = rows.getCurrentLineNumber() + 1;
        for (CSVRecord row : rows) {
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                feeds.add(feed(row, Math.toIntExact(line)));
            }
            line = rows.getCurrentLineNumber() + 1;
        }
        return feeds;
    }

    private static ListedFeed feed(CSVRecord row, int line) {
        return new ListedFeed(
                line,
                field(row, "url"),
                field(row, "title"),
                field(row, "collection"),
                field(row, "site"),
                field(row, "outlet"),
                field(row, "country"),
                field(row, "language"),
                field(row, "kind"),
                field(row, "interval"));
    }

    private static @Nullable String field(CSVRecord row, String column) {
        if (!row.isSet(column)) {
            return null;
        }
        String value = CellText.read(row.get(column)).strip();
        return value.isEmpty() ? null : value;
    }
}
