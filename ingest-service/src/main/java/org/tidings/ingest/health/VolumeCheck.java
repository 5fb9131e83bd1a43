package org.tidings.ingest.health;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Compares what a feed gave lately with what is usual for it.
///
/// @param flag what stands out
/// @param reason in words; null for NONE
record VolumeCheck(VolumeFlag flag, @Nullable String reason) {
    static final VolumeCheck UNREMARKABLE = new VolumeCheck(VolumeFlag.NONE, null);

    /// Of history, before anything is called unusual: three days.
    static final int ENOUGH_HOURS = 72;

    /// Looked at for a surge, before the current hour.
    private static final Duration LATELY = Duration.ofHours(3);

    /// One in a thousand: with every feed judged all the time, a rarer event than it sounds.
    private static final double SILENCE = Math.log(1_000);

    private static final double FEWEST_EXPECTED = 3;

    /// One in a million: a surge is more often news than a fault.
    private static final double OVERFLOW = Math.log(1_000_000);

    private static final int FEWEST_OF_SURGE = 15;
    private static final double SURGE_FACTOR = 4;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE, d MMMM, HH:mm 'UTC'", Locale.ENGLISH);

    /// @param lastArticle when the last one was first seen; null: none is known
    /// @param lately articles of the last three hours
    static VolumeCheck of(
            Profile profile, @Nullable Instant lastArticle, long lately, Instant now) {
        if (profile.hours() < ENOUGH_HOURS || lastArticle == null) {
            return UNREMARKABLE;
        }
        double missed = profile.between(lastArticle, now);
        if (missed >= FEWEST_EXPECTED && Surprise.of(0, missed, profile.dispersion()) > SILENCE) {
            return new VolumeCheck(
                    VolumeFlag.SILENT,
                    "Nothing since "
                            + MOMENT.format(lastArticle.atOffset(ZoneOffset.UTC))
                            + ", when about "
                            + Math.round(missed)
                            + " articles would be usual.");
        }
        double usual = profile.between(now.minus(LATELY), now);
        if (lately >= FEWEST_OF_SURGE
                && lately > SURGE_FACTOR * usual
                && surge(lately, usual, profile.dispersion()) > OVERFLOW) {
            return new VolumeCheck(
                    VolumeFlag.SURGE,
                    lately
                            + " articles within three hours, when about "
                            + Math.round(usual)
                            + " would be usual.");
        }
        return UNREMARKABLE;
    }

    /// Where nothing at all is usual, a part of an article stands for it.
    private static double surge(long lately, double usual, double dispersion) {
        return Surprise.of(lately, Math.max(usual, 0.25), dispersion);
    }
}
