package org.tidings.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tidings.ingest.poll.TestFeeds.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PublicationRateTest {
    private final PublicationRate rate = new PublicationRate(Duration.ofDays(1));

    private static List<Instant> every(Duration gap, int count, Duration ago) {
        return IntStream.range(0, count)
                .mapToObj(i -> NOW.minus(ago).minus(gap.multipliedBy(i)))
                .toList();
    }

    @Test
    void givenTimes_whenRead_thenTheyTellTheRateAndASilenceCounts() {
        var hourly = every(Duration.ofHours(1), 24, Duration.ofHours(1));
        var silent = every(Duration.ofHours(1), 24, Duration.ofDays(10));

        assertThat(rate.read(TestFeeds.publishing(null), 0, hourly, NOW)).isEqualTo(24.0);
        assertThat(rate.read(TestFeeds.publishing(null), 0, silent, NOW))
                .isCloseTo(2.2, within(0.05));
    }

    @Test
    void givenTimesThatCannotBe_whenRead_thenTheyCountForNothing() {
        var future = List.of(NOW.plus(Duration.ofDays(3)));
        var ages = every(Duration.ofDays(1), 10, Duration.ofDays(900));

        assertThat(rate.read(TestFeeds.publishing(null), 0, List.of(), NOW)).isNull();
        assertThat(rate.read(TestFeeds.publishing(null), 0, future, NOW)).isEqualTo(0.0);
        assertThat(rate.read(TestFeeds.publishing(null), 0, ages, NOW)).isEqualTo(0.0);
    }

    @Test
    void givenNewEntriesWithoutTimes_whenRead_thenWhatWasFoundTells() {
        assertThat(rate.read(TestFeeds.publishing(null), 2, List.of(), NOW)).isEqualTo(48.0);
        assertThat(rate.read(TestFeeds.publishing(10.0), 0, List.of(), NOW))
                .isCloseTo(9.7, within(0.05));
        assertThat(rate.read(TestFeeds.publishing(10.0), 3, List.of(), NOW)).isBetween(11.0, 13.0);
    }

    @Test
    void givenPollsThatFindNothing_whenADayPasses_thenTheRateIsHalf() {
        Double known = 10.0;
        for (int hour = 0; hour < 24; hour++) {
            known = rate.unmodified(TestFeeds.publishing(known), NOW);
        }

        assertThat(known).isCloseTo(5.0, within(0.01));
    }
}
