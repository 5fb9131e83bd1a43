package org.tidings.ingest.backfill;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.fetch.MalformedAddress;
import org.tidings.ingest.fetch.WebAddress;
import org.tidings.outgoing.AddressGuard;
import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

/// What can be asked for.
final class BackfillRules {
    private static final int LONGEST_NAME = 200;

    private BackfillRules() {}

    /// @return as they are written, at least one
    static List<String> addresses(@Nullable List<@Nullable String> urls, int most) {
        if (urls == null) {
            throw invalid("Give the addresses as \"urls\".");
        }
        List<String> written =
                urls.stream()
                        .map(url -> url == null ? "" : url.strip())
                        .filter(url -> !url.isEmpty())
                        .toList();
        if (written.isEmpty()) {
            throw invalid("There is no address in \"urls\".");
        }
        if (written.size() > most) {
            throw invalid(
                    "There are "
                            + written.size()
                            + " addresses; "
                            + most
                            + " can be given at once. Split the list.");
        }
        return written;
    }

    /// Checks the address as it is written; what its host resolves to is checked when it is
    /// fetched.
    static WebAddress sitemap(@Nullable String written, AddressGuard guard) {
        if (written == null || written.isBlank()) {
            throw invalid("Give the address of the \"sitemap\".");
        }
        try {
            WebAddress address = WebAddress.parse(written);
            guard.refusalOf(address.host())
                    .ifPresent(
                            reason -> {
                                throw invalid("This host is not fetched: " + reason + ".");
                            });
            return address;
        } catch (MalformedAddress failure) {
            throw invalid("The sitemap's address cannot be used: " + failure.getMessage() + ".");
        }
    }

    static DayRange range(@Nullable String from, @Nullable String to) {
        var range = new DayRange(day("from", from), day("to", to));
        if (range.from() != null && range.to() != null && range.to().isBefore(range.from())) {
            throw invalid("The range ends before it begins.");
        }
        return range;
    }

    private static @Nullable LocalDate day(String name, @Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeException unreadable) {
            throw invalid("\"" + name + "\" is a day such as \"2026-01-31\".");
        }
    }

    /// The name of an uploaded file, for showing.
    static String fileName(@Nullable String name) {
        String last = name == null ? "" : name.substring(lastSeparator(name) + 1).strip();
        String shown =
                last.codePoints()
                        .filter(c -> !Character.isISOControl(c))
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        if (shown.isEmpty()) {
            return "an archive";
        }
        return shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) : shown;
    }

    private static int lastSeparator(String name) {
        return Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    }

    static ProblemException kindMissing() {
        return invalid("Say with \"kind\" whether it is URLS or SITEMAP; an archive is uploaded.");
    }

    private static ProblemException invalid(String detail) {
        return new ProblemException(
                Problem.of(422, "backfill-invalid", "This cannot be collected", detail));
    }

    static ProblemException notFound(UUID id) {
        return new ProblemException(
                Problem.of(
                        404,
                        "backfill-not-found",
                        "No such backfill",
                        "There is no backfill " + id + " among those that you may see."));
    }

    static ProblemException over(BackfillState state) {
        return new ProblemException(
                Problem.of(
                        409,
                        "backfill-state",
                        "The backfill cannot change",
                        "It is "
                                + state
                                + ": only a running one can be paused, a paused one"
                                + " resumed, and either cancelled."));
    }

    static ProblemException noArchive(String detail) {
        return new ProblemException(
                Problem.of(422, "archive-not-readable", "This is no archive of pages", detail));
    }

    static ProblemException tooLarge(long most) {
        return new ProblemException(
                Problem.of(
                        413,
                        "archive-too-large",
                        "The archive is too large",
                        "An archive may have " + most + " bytes. Split it."));
    }
}
