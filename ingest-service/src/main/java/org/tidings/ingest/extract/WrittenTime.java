package org.tidings.ingest.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Times as pages write them.
final class WrittenTime {
    private static final List<Function<String, Instant>> FORMS =
            List.of(
                    written -> OffsetDateTime.parse(written).toInstant(),
                    written -> with("yyyy-MM-dd'T'HH:mm[:ss][.SSS]XX", written),
                    written -> LocalDateTime.parse(written).toInstant(ZoneOffset.UTC),
                    written -> LocalDate.parse(written).atStartOfDay().toInstant(ZoneOffset.UTC),
                    written ->
                            OffsetDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());

    private WrittenTime() {}

    /// Reads ISO 8601 and RFC 1123. A time without a zone is taken as UTC, a bare date as its first
    /// instant there. Empty for anything else: a guessed time would be an invented one.
    static Optional<Instant> parse(String written) {
        String iso = written.strip().replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) (\\d{2}:)", "$1T$2");
        return FORMS.stream().flatMap(form -> attempt(form, iso)).findFirst();
    }

    private static Stream<Instant> attempt(Function<String, Instant> form, String written) {
        try {
            return Stream.of(form.apply(written));
        } catch (DateTimeException anotherForm) {
            return Stream.empty();
        }
    }

    private static Instant with(String pattern, String written) {
        var form = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        return OffsetDateTime.parse(written, form).toInstant();
    }
}
