package org.tidings.query.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.Optional;

/// What an export looks like.
enum Format {
    /// RFC 4180, with a line of names first.
    CSV("csv", "csv", "text/csv;charset=utf-8;header=present"),
    /// One JSON object a line.
    JSON_LINES("jsonl", "jsonl", "application/jsonl;charset=utf-8"),
    /// IPTC ninjs 3.0, one news object a line.
    NINJS("ninjs", "ninjs.jsonl", "application/jsonl;charset=utf-8");

    private final String title;
    private final String extension;
    private final String mediaType;

    Format(String title, String extension, String mediaType) {
        this.title = title;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    static Optional<Format> named(String title) {
        return Arrays.stream(values()).filter(format -> format.title.equals(title)).findFirst();
    }

    String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }

    /// @param marks whether marks are wanted, for the names of columns
    Lines lines(ObjectMapper json, boolean marks) {
        return switch (this) {
            case CSV -> new CsvLines(marks);
            case JSON_LINES -> new JsonLines(json);
            case NINJS -> new NinjsLines(json);
        };
    }
}
