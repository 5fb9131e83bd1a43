package org.tidings.nlp.enrich;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.nlp.document.Source;
import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

/// A text as it was given, within what can be read.
///
/// @param truncated it was longer, and this is its beginning
record GivenText(Source source, boolean truncated) {
    /// UTF-16 units that are read, as of articles.
    static final int READ = 1_000_000;

    /// UTF-16 units that are taken.
    static final int LONGEST = 2_000_000;

    private static final int LONGEST_TITLE = 1_000;
    private static final int DAY = "2026-03-02".length();

    /// @throws ProblemException when it cannot be read
    static GivenText of(TextToRead given) {
        String text = given.text() == null ? "" : given.text();
        if (text.isBlank()) {
            throw refused(
                    422,
                    "text-empty",
                    "The text is empty",
                    "Give at least one character in \"text\" that is not white space.");
        }
        if (text.length() > LONGEST) {
            throw refused(
                    413,
                    "text-too-long",
                    "The text is too long",
                    "A text has %,d characters (UTF-16 units) at most, this one has %,d. Split it."
                            .formatted(LONGEST, text.length()));
        }
        String read = wellFormed(beginning(text));
        var source =
                new Source(
                        title(given.title()), read, day(given.published()), List.of(), List.of());
        return new GivenText(source, read.length() < text.length());
    }

    private static @Nullable String title(@Nullable String given) {
        String title = given == null ? "" : wellFormed(given.strip());
        if (title.length() > LONGEST_TITLE) {
            throw refused(
                    422,
                    "title-too-long",
                    "The title is too long",
                    "A title has " + LONGEST_TITLE + " characters at most.");
        }
        return title.isEmpty() ? null : title;
    }

    /// The day where the world's clocks start, as of articles.
    private static @Nullable LocalDate day(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            return given.length() == DAY
                    ? LocalDate.parse(given)
                    : OffsetDateTime.parse(given)
                            .withOffsetSameInstant(ZoneOffset.UTC)
                            .toLocalDate();
        } catch (DateTimeException unreadable) {
            throw refused(
                    422,
                    "published-at-invalid",
                    "Not a time",
                    "\"published\" is a date, such as \"2026-03-02\", or a time with its zone, such"
                            + " as \"2026-03-02T10:00:00Z\". Leave it out when it is unknown.");
        }
    }

    private static String beginning(String text) {
        if (text.length() <= READ) {
            return text;
        }
        boolean split = Character.isHighSurrogate(text.charAt(READ - 1));
        return text.substring(0, split ? READ - 1 : READ);
    }

    /// Halves of characters, which JSON can carry and no answer can, are replaced one by one, so
    /// that spans stay where they are.
    private static String wellFormed(String text) {
        StringBuilder mended = null;
        for (int at = 0; at < text.length(); at++) {
            if (Character.isHighSurrogate(text.charAt(at))
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (Character.isSurrogate(text.charAt(at))) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(at, '\ufffd');
            }
        }
        return mended == null ? text : mended.toString();
    }

    private static ProblemException refused(int status, String slug, String title, String detail) {
        return new ProblemException(Problem.of(status, slug, title, detail));
    }
}
