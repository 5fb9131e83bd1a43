package org.tidings.ingest.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class VolumeCheckTest {
    /// A Monday.
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

    private final Random random = new Random(11);

    /// A paper that works on weekdays from 6 to 20 o'clock.
    private static double office(Instant hour) {
        var utc = hour.atOffset(ZoneOffset.UTC);
        boolean weekend = utc.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        boolean night = utc.getHour() < 6 || utc.getHour() >= 20;
        return weekend || night ? 0.02 : 2;
    }

    private static double wire(Instant hour) {
        return 12;
    }

    private static double blog(Instant hour) {
        return 2.0 / 168;
    }

    private VolumeHistory history(ToDoubleFunction<Instant> rate, Duration length) {
        Map<Instant, Integer> counts = new HashMap<>();
        for (int i = 0; i < length.toHours(); i++) {
            Instant hour = START.plus(Duration.ofHours(i));
            counts.put(hour, poisson(rate.applyAsDouble(hour)));
        }
        return VolumeHistory.between(START, START.plus(length), counts);
    }

    /// Knuth's method.
    private int poisson(double mean) {
        double limit = Math.exp(-mean);
        int count = -1;
        for (double product = 1; product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    private static Profile weeks(VolumeCheckTest test, ToDoubleFunction<Instant> rate, int weeks) {
        return Profile.of(test.history(rate, Duration.ofDays(7L * weeks)));
    }

    private static VolumeFlag flag(Profile profile, String last, String now, long lately) {
        return VolumeCheck.of(profile, Instant.parse(last), lately, Instant.parse(now)).flag();
    }

    @Test
    void givenWeeksOfHistory_whenAnHourIsExpected_thenItsWeekdayAndTimeCount() {
        Profile paper = weeks(this, VolumeCheckTest::office, 8);

        assertThat(paper.at(Instant.parse("2026-03-03T10:00:00Z"))).isCloseTo(2, within(0.9));
        assertThat(paper.at(Instant.parse("2026-03-03T02:00:00Z"))).isLessThan(0.4);
        assertThat(paper.at(Instant.parse("2026-03-07T10:00:00Z"))).isLessThan(0.6);
        assertThat(paper.dispersion()).isLessThan(2);
        double week = paper.expected().stream().mapToDouble(Double::doubleValue).sum();
        assertThat(week).isCloseTo(140, within(20.0));
    }

    @Test
    void givenOneDayOfHistory_whenAnHourIsExpected_thenItIsDrawnTowardsTheWhole() {
        Profile paper = Profile.of(history(VolumeCheckTest::office, Duration.ofDays(1)));

        double noonOfAnUnseenDay = paper.at(Instant.parse("2026-01-08T12:00:00Z"));
        double nightOfAnUnseenDay = paper.at(Instant.parse("2026-01-08T02:00:00Z"));
        assertThat(noonOfAnUnseenDay).isGreaterThan(nightOfAnUnseenDay);
        assertThat(nightOfAnUnseenDay).isPositive();
    }

    @Test
    void givenOneBurstInThePast_whenThatHourComesAgain_thenItIsNotExpectedAgain() {
        Map<Instant, Integer> counts = new HashMap<>();
        for (int i = 0; i < 8 * 168; i++) {
            counts.put(START.plus(Duration.ofHours(i)), 1);
        }
        counts.put(START.plus(Duration.ofHours(3 * 168 + 10)), 400);
        Profile profile =
                Profile.of(VolumeHistory.between(START, START.plus(Duration.ofDays(56)), counts));

        assertThat(profile.at(START.plus(Duration.ofHours(9 * 168 + 10)))).isLessThan(3);
    }

    @Test
    void givenAWireThatIsSilentForTwoHours_whenChecked_thenItIsFlaggedAndSaysSo() {
        Profile wire = weeks(this, VolumeCheckTest::wire, 4);

        var check =
                VolumeCheck.of(
                        wire,
                        Instant.parse("2026-02-03T10:00:00Z"),
                        0,
                        Instant.parse("2026-02-03T12:00:00Z"));

        assertThat(check.flag()).isEqualTo(VolumeFlag.SILENT);
        assertThat(check.reason())
                .startsWith("Nothing since Tuesday, 3 February, 10:00 UTC, when about 2");
    }

    @Test
    void givenAPaperOnASunday_whenSilentSinceFriday_thenThatIsUsual() {
        Profile paper = weeks(this, VolumeCheckTest::office, 8);

        assertThat(flag(paper, "2026-03-06T19:30:00Z", "2026-03-08T21:00:00Z", 0))
                .isEqualTo(VolumeFlag.NONE);
        assertThat(flag(paper, "2026-03-06T19:30:00Z", "2026-03-09T16:00:00Z", 0))
                .isEqualTo(VolumeFlag.SILENT);
    }

    @Test
    void givenABlogWithTwoArticlesAWeek_whenSilent_thenWeeksPassBeforeItIsFlagged() {
        Profile blog = weeks(this, VolumeCheckTest::blog, 8);

        assertThat(flag(blog, "2026-03-02T10:00:00Z", "2026-03-06T10:00:00Z", 0))
                .isEqualTo(VolumeFlag.NONE);
        assertThat(flag(blog, "2026-03-02T10:00:00Z", "2026-06-06T10:00:00Z", 0))
                .isEqualTo(VolumeFlag.SILENT);
    }

    @Test
    void givenAFeedThatFloods_whenChecked_thenItIsFlagged() {
        Profile paper = weeks(this, VolumeCheckTest::office, 8);

        assertThat(flag(paper, "2026-03-03T11:50:00Z", "2026-03-03T12:00:00Z", 90))
                .isEqualTo(VolumeFlag.SURGE);
        assertThat(flag(paper, "2026-03-03T11:50:00Z", "2026-03-03T12:00:00Z", 12))
                .isEqualTo(VolumeFlag.NONE);
    }

    @Test
    void givenTwoDaysOfHistory_whenSilent_thenNothingIsSaidYet() {
        Profile wire = Profile.of(history(VolumeCheckTest::wire, Duration.ofDays(2)));

        assertThat(flag(wire, "2026-01-07T00:00:00Z", "2026-01-08T00:00:00Z", 0))
                .isEqualTo(VolumeFlag.NONE);
    }

    /// The false alarms of a month: each hour of an ordinary feed is judged.
    @Test
    void givenAnOrdinaryMonth_whenEachHourIsChecked_thenHardlyAnyIsFlagged() {
        Profile paper = weeks(this, VolumeCheckTest::office, 8);
        VolumeHistory month = history(VolumeCheckTest::office, Duration.ofDays(28));
        int flagged = 0;
        Instant last = START;
        for (int i = 0; i < month.counts().size(); i++) {
            last = month.counts().get(i) > 0 ? month.hour(i) : last;
            long lately =
                    month.counts().subList(Math.max(0, i - 2), i + 1).stream()
                            .mapToInt(Integer::intValue)
                            .sum();
            Instant now = month.hour(i).plus(Duration.ofHours(1));
            flagged += VolumeCheck.of(paper, last, lately, now).flag() == VolumeFlag.NONE ? 0 : 1;
        }

        assertThat(flagged).isLessThanOrEqualTo(3);
    }
}
