package org.tidings.query.delivery;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How the caller is to have a search's alerts by mail.
///
/// @param mail null: not
@Schema(name = "DeliverySettings")
record DeliverySettings(
        @Nullable Boolean mail,
        @Schema(description = "What comes in these hours is sent in one mail behind them.")
                @Nullable Quiet quietHours,
        @Schema(description = "Mails of this search in an hour, 1 to 60; what is over is held.")
                @Nullable Integer mostAnHour) {
    private static final int MOST = 60;

    @Schema(name = "QuietHours")
    record Quiet(
            @Schema(examples = "22:00") @Nullable String from,
            @Schema(examples = "07:00") @Nullable String until,
            @Schema(description = "Of the tz database.", examples = "Europe/Amsterdam")
                    @Nullable String zone) {
        static @Nullable Quiet of(@Nullable QuietHours hours) {
            return hours == null
                    ? null
                    : new Quiet(
                            hours.from().toString(),
                            hours.until().toString(),
                            hours.zone().getId());
        }
    }

    boolean wantsMail() {
        return Boolean.TRUE.equals(mail);
    }

    /// @throws org.tidings.problem.ProblemException when they are no hours
    @Nullable QuietHours hours() {
        return quietHours == null ? null : read(quietHours);
    }

    /// @throws org.tidings.problem.ProblemException when it is out of range
    @Nullable Integer cap() {
        if (mostAnHour != null && (mostAnHour < 1 || mostAnHour > MOST)) {
            throw DeliveryProblems.invalid(
                    "mostAnHour", "\"mostAnHour\" is a number from 1 to " + MOST + ".");
        }
        return mostAnHour;
    }

    private static QuietHours read(Quiet quiet) {
        try {
            var hours =
                    new QuietHours(
                            LocalTime.parse(String.valueOf(quiet.from()))
                                    .truncatedTo(ChronoUnit.MINUTES),
                            LocalTime.parse(String.valueOf(quiet.until()))
                                    .truncatedTo(ChronoUnit.MINUTES),
                            ZoneId.of(String.valueOf(quiet.zone())));
            if (!hours.from().equals(hours.until())) {
                return hours;
            }
        } catch (DateTimeException unreadable) {
            throw hoursInvalid();
        }
        throw hoursInvalid();
    }

    private static RuntimeException hoursInvalid() {
        return DeliveryProblems.invalid(
                "quietHours",
                "\"quietHours\" has two different times, \"from\" and \"until\" (22:00), and a"
                        + " \"zone\" of the tz database (Europe/Amsterdam).");
    }
}
