package org.tidings.ingest.capture;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

/// Which captures are wanted; null leaves a side open.
///
/// @param from the first moment of fetching
/// @param to the first moment no longer wanted
record Selection(
        @Nullable UUID outlet,
        @Nullable UUID article,
        @Nullable Instant from,
        @Nullable Instant to) {
    static Selection of(
            @Nullable String outlet,
            @Nullable String article,
            @Nullable String from,
            @Nullable String to) {
        return new Selection(
                id("outlet", outlet), id("article", article), at("from", from), at("to", to));
    }

    private static @Nullable UUID id(String name, @Nullable String written) {
        try {
            return written == null ? null : UUID.fromString(written);
        } catch (IllegalArgumentException unreadable) {
            throw notValid(name, written, "an id as the API gives it");
        }
    }

    private static @Nullable Instant at(String name, @Nullable String written) {
        try {
            return written == null ? null : Instant.parse(written);
        } catch (DateTimeParseException unreadable) {
            throw notValid(name, written, "an instant such as 2026-03-02T10:00:00Z");
        }
    }

    private static ProblemException notValid(String name, String value, String wanted) {
        return new ProblemException(
                Problem.of(
                        400,
                        "parameter-not-valid",
                        "A parameter is not valid",
                        "\"%s\" is \"%s\", but must be %s.".formatted(name, value, wanted)));
    }
}
