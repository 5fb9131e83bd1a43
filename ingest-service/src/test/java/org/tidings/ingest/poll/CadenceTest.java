package org.tidings.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidings.ingest.poll.TestFeeds.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidings.ingest.feed.FeedActivity;
import org.tidings.ingest.feed.LeasedFeed;
import org.tidings.ingest.feed.PollMemory;
import org.tidings.ingest.feed.QuietTimes;
import org.tidings.ingest.fetch.FailureKind;
import org.tidings.ingest.fetch.FetchOutcome.Failed;
import org.tidings.ingest.poll.TestFeeds.Facts;

class CadenceTest {
    private final Cadence cadence = new Cadence(TestFeeds.defaults(Map.of()));

    private Duration pause(PollMemory memory) {
        return cadence.usual(TestFeeds.publishing(null), memory, NOW).pause();
    }

    private static LeasedFeed failing(int failures, Duration interval) {
        return TestFeeds.feed(
                new Facts(interval, null, null, failures, NOW, 1, null, TestFeeds.rate(96.0)));
    }

    private Duration rest(FailureKind kind, int before) {
        return cadence.failed(failing(before, null), new Failed(kind, "why")).pause();
    }

    @Test
    void givenWhatAFeedPublishes_whenScheduled_thenItIsHalfTheExpectedGapWithinBounds() {
        assertThat(pause(TestFeeds.rate(null))).isEqualTo(Duration.ofMinutes(15));
        assertThat(pause(TestFeeds.rate(24.0))).isEqualTo(Duration.ofMinutes(30));
        assertThat(pause(TestFeeds.rate(96.0))).isEqualTo(Duration.ofSeconds(450));
        assertThat(pause(TestFeeds.rate(5_000.0))).isEqualTo(Duration.ofMinutes(3));
        assertThat(pause(TestFeeds.rate(0.01))).isEqualTo(Duration.ofHours(3));
        assertThat(pause(TestFeeds.rate(0.0))).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void givenAHint_whenScheduled_thenItLengthensTheIntervalUpToAnHour() {
        var half =
                new PollMemory(96.0, 0, null, null, null, Duration.ofMinutes(20), QuietTimes.NONE);
        var day = new PollMemory(96.0, 0, null, null, null, Duration.ofDays(1), QuietTimes.NONE);
        var minute =
                new PollMemory(96.0, 0, null, null, null, Duration.ofMinutes(1), QuietTimes.NONE);

        assertThat(pause(half)).isEqualTo(Duration.ofMinutes(20));
        assertThat(pause(day)).isEqualTo(Duration.ofHours(1));
        assertThat(pause(minute)).isEqualTo(Duration.ofSeconds(450));
    }

    @Test
    void givenHoursThatTheFeedSkips_whenScheduled_thenTheNextPollIsBehindThem() {
        int elevenAndTwelve = (1 << 11) | (1 << 12);
        var memory =
                new PollMemory(12.0, 0, null, null, null, null, new QuietTimes(elevenAndTwelve, 0));
        var always =
                new PollMemory(12.0, 0, null, null, null, null, new QuietTimes((1 << 24) - 1, 0));

        assertThat(NOW.plus(pause(memory))).isEqualTo("2026-03-02T13:00:00Z");
        assertThat(pause(always)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void givenDaysThatTheFeedSkips_whenScheduled_thenItIsAskedBehindThemButOnceADayAtLeast() {
        int tuesday = 1 << 1;
        int tuesdayToSunday = 0b1111110;
        var late = NOW.plus(Duration.ofHours(13));
        var oneDay = quiet(new QuietTimes(0, tuesday));
        var mostDays = quiet(new QuietTimes(0, tuesdayToSunday));
        var allDays = quiet(new QuietTimes(0, (1 << 7) - 1));

        assertThat(late.plus(pauseAt(oneDay, late))).isEqualTo("2026-03-04T00:00:00Z");
        assertThat(late.plus(pauseAt(mostDays, late))).isEqualTo("2026-03-04T00:30:00Z");
        assertThat(pauseAt(allDays, late)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void givenAnEveningAndADayThatTheFeedSkips_whenScheduled_thenBothCount() {
        int lateHours = (1 << 22) | (1 << 23);
        var memory = quiet(new QuietTimes(lateHours | 1, 1 << 1));
        var before = NOW.plus(Duration.ofHours(11));

        assertThat(before.plus(pauseAt(memory, before)))
                .as("late on Monday, then Tuesday, but no longer than a day")
                .isEqualTo("2026-03-03T22:30:00Z");
    }

    private static PollMemory quiet(QuietTimes times) {
        return new PollMemory(12.0, 0, null, null, null, null, times);
    }

    private Duration pauseAt(PollMemory memory, Instant at) {
        return cadence.usual(TestFeeds.publishing(null), memory, at).pause();
    }

    @Test
    void givenAnIntervalOfAPerson_whenScheduled_thenItHoldsWhateverElseIsKnown() {
        var feed =
                TestFeeds.feed(
                        new Facts(
                                Duration.ofSeconds(30),
                                null,
                                null,
                                0,
                                NOW,
                                1,
                                NOW.plus(Duration.ofDays(5)),
                                TestFeeds.rate(1.0)));

        assertThat(cadence.usual(feed, feed.memory(), NOW).pause())
                .isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void givenAHubThatTells_whenScheduled_thenPollsAreRareUntilItStops() {
        var tenDays = pushed(Duration.ofDays(10));
        var anHour = pushed(Duration.ofHours(1));
        var over = pushed(Duration.ofHours(-1));

        assertThat(cadence.usual(tenDays, tenDays.memory(), NOW).pause())
                .isEqualTo(Duration.ofHours(6));
        assertThat(cadence.usual(anHour, anHour.memory(), NOW).pause())
                .isEqualTo(Duration.ofHours(1));
        assertThat(cadence.usual(over, over.memory(), NOW).pause())
                .isEqualTo(Duration.ofMinutes(30));
    }

    private static LeasedFeed pushed(Duration left) {
        return TestFeeds.feed(
                new Facts(null, null, null, 0, NOW, 1, NOW.plus(left), TestFeeds.rate(24.0)));
    }

    @Test
    void givenFailuresInARow_whenResting_thenTheirWeightCountsAndNoneIsGivenUp() {
        assertThat(rest(FailureKind.TIMEOUT, 0)).isEqualTo(Duration.ofSeconds(450));
        assertThat(rest(FailureKind.TIMEOUT, 1)).isEqualTo(Duration.ofMinutes(15));
        assertThat(rest(FailureKind.TIMEOUT, 99)).isEqualTo(Duration.ofDays(1));
        assertThat(rest(FailureKind.INTERNAL, 0)).isEqualTo(Duration.ofSeconds(10));
        assertThat(rest(FailureKind.INTERNAL, 1)).isEqualTo(Duration.ofSeconds(20));
        assertThat(rest(FailureKind.INTERNAL, 99)).isEqualTo(Duration.ofSeconds(450));
        assertThat(rest(FailureKind.NOT_A_FEED, 0)).isEqualTo(Duration.ofMinutes(15));
        assertThat(rest(FailureKind.NOT_A_FEED, 99)).isEqualTo(Duration.ofDays(3));
        assertThat(rest(FailureKind.NOT_FOUND, 0)).isEqualTo(Duration.ofHours(1));
        assertThat(rest(FailureKind.NOT_FOUND, 99)).isEqualTo(Duration.ofDays(7));
        assertThat(rest(FailureKind.GONE, 0)).isEqualTo(Duration.ofDays(30));
        assertThat(rest(FailureKind.DISALLOWED, 5)).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void givenFailuresInARow_whenTheyGoOn_thenTheFeedCountsAsResting() {
        assertThat(activity(FailureKind.TIMEOUT, 0)).isEqualTo(FeedActivity.POLLING);
        assertThat(activity(FailureKind.TIMEOUT, 3)).isEqualTo(FeedActivity.RESTING);
        assertThat(activity(FailureKind.DISALLOWED, 0)).isEqualTo(FeedActivity.RESTING);
        assertThat(activity(FailureKind.GONE, 0)).isEqualTo(FeedActivity.GONE);
    }

    private FeedActivity activity(FailureKind kind, int before) {
        return cadence.failed(failing(before, null), new Failed(kind, "why")).activity();
    }

    @Test
    void givenRetryAfter_whenItIsLongerThanOurs_thenItIsObeyed() {
        var busy = new Failed(FailureKind.RATE_LIMITED, "busy", 429, Duration.ofHours(2));
        var soon = new Failed(FailureKind.RATE_LIMITED, "busy", 429, Duration.ofSeconds(1));

        assertThat(cadence.failed(failing(0, null), busy).pause()).isEqualTo(Duration.ofHours(2));
        assertThat(cadence.failed(failing(0, Duration.ofDays(2)), busy).pause())
                .isEqualTo(Duration.ofDays(2));
        assertThat(cadence.failed(failing(0, null), soon).pause())
                .isEqualTo(Duration.ofSeconds(450));
    }
}
