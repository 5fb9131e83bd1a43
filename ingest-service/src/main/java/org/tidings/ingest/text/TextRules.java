package org.tidings.ingest.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.PublicationTime;
import org.tidings.ingest.extract.TextLines;
import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

/// What can be given as a text.
final class TextRules {
    private static final int LONGEST_TITLE = 1_000;

    private TextRules() {}

    /// The text as lines; see [TextLines].
    static String text(@Nullable String given) {
        String text = given == null ? "" : TextLines.normalised(given);
        if (text.isEmpty()) {
            throw unusable(
                    "text-empty",
                    "The text is empty",
                    "Give at least one character in \"text\" that is not white space.");
        }
        return text;
    }

    static @Nullable String title(@Nullable String given) {
        String title = given == null ? "" : TextLines.line(given);
        if (title.length() > LONGEST_TITLE) {
            throw unusable(
                    "title-too-long",
                    "The title is too long",
                    "A title has " + LONGEST_TITLE + " characters at most.");
        }
        return title.isEmpty() ? null : title;
    }

    static PublicationTime published(@Nullable String given) {
        if (given == null) {
            return PublicationTime.UNKNOWN;
        }
        try {
            return new PublicationTime(instant(given), PublicationTime.Known.CALLER, given);
        } catch (DateTimeException unreadable) {
            throw unusable(
                    "published-at-invalid",
                    "Not a time",
                    "\"publishedAt\" is a time with its zone, such as \"2026-03-02T10:00:00Z\", or a"
                            + " date, such as \"2026-03-02\". Leave it out when it is unknown.");
        }
    }

    private static Instant instant(String given) {
        return given.length() == "2026-03-02".length()
                ? LocalDate.parse(given).atStartOfDay().toInstant(ZoneOffset.UTC)
                : OffsetDateTime.parse(given).toInstant();
    }

    private static ProblemException unusable(String slug, String title, String detail) {
        return new ProblemException(Problem.of(422, slug, title, detail));
    }
}
