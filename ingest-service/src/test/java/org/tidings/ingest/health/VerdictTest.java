package org.tidings.ingest.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tidings.ingest.fetch.FailureKind;

class VerdictTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static HealthFacts feed(
            String activity, int failures, FailureKind failure, Integer entries, Integer skipped) {
        return new HealthFacts(
                UUID.randomUUID(),
                activity,
                entries == null && failures == 0 ? null : NOON,
                entries == null ? null : NOON,
                NOON.plusSeconds(60),
                Duration.ofMinutes(15),
                failures,
                failure,
                failure == null ? null : "the server answered 503",
                entries,
                skipped,
                skipped == null ? null : "no text was found on the page",
                null);
    }

    private static Verdict judge(HealthFacts facts) {
        return Verdict.of(facts, VolumeCheck.UNREMARKABLE, 2);
    }

    @Test
    void givenFeedsThatAreRead_whenJudged_thenOnlyWhatIsOddNeedsAttention() {
        assertThat(judge(feed("POLLING", 0, null, 20, 0)).status()).isEqualTo(HealthStatus.OK);
        assertThat(judge(feed("POLLING", 0, FailureKind.TIMEOUT, 20, 4)).status())
                .isEqualTo(HealthStatus.OK);
        var barren = judge(feed("POLLING", 0, null, 20, 20));
        assertThat(barren.status()).isEqualTo(HealthStatus.ATTENTION);
        assertThat(barren.reason())
                .isEqualTo(
                        "None of its 20 entries gives an article: no text was found on the page");
        assertThat(judge(feed("POLLING", 0, null, null, null)).status())
                .isEqualTo(HealthStatus.NEW);
    }

    @Test
    void givenFailures_whenJudged_thenTheirKindDecidesHowManyAreBorne() {
        assertThat(judge(feed("POLLING", 2, FailureKind.SERVER_ERROR, 20, 0)).status())
                .isEqualTo(HealthStatus.OK);
        var often = judge(feed("POLLING", 3, FailureKind.SERVER_ERROR, 20, 0));
        assertThat(often.status()).isEqualTo(HealthStatus.FAILING);
        assertThat(often.reason())
                .isEqualTo("Not read: the last 3 polls failed: the server answered 503.");
        assertThat(judge(feed("POLLING", 1, FailureKind.NOT_FOUND, 20, 0)).status())
                .isEqualTo(HealthStatus.FAILING);
        assertThat(judge(feed("POLLING", 1, FailureKind.NOT_A_FEED, null, null)).status())
                .isEqualTo(HealthStatus.FAILING);
        assertThat(judge(feed("RESTING", 30, FailureKind.HOST_UNKNOWN, 20, 0)).status())
                .isEqualTo(HealthStatus.RESTING);
        assertThat(judge(feed("GONE", 1, FailureKind.GONE, 20, 0)).status())
                .isEqualTo(HealthStatus.RESTING);
        assertThat(judge(feed("PAUSED", 9, FailureKind.NOT_FOUND, 20, 0)).status())
                .isEqualTo(HealthStatus.PAUSED);
    }

    @Test
    void givenAnUnusualVolume_whenJudged_thenItNeedsAttentionUnlessItFails() {
        var silent = new VolumeCheck(VolumeFlag.SILENT, "Nothing since Monday.");

        var verdict = Verdict.of(feed("POLLING", 0, null, 20, 0), silent, 2);
        assertThat(verdict).isEqualTo(new Verdict(HealthStatus.ATTENTION, "Nothing since Monday."));
        assertThat(Verdict.of(feed("POLLING", 5, FailureKind.TIMEOUT, 20, 0), silent, 2).status())
                .isEqualTo(HealthStatus.FAILING);
    }

    @Test
    void givenShapes_whenCompared_thenOnlyWhatBothSayIsAChange() {
        assertThat(FeedShapes.inWords("rss20", "atom10", "en", "en"))
                .isEqualTo("Its format changed from rss20 to atom10.");
        assertThat(FeedShapes.inWords("rss20", "rss20", "en", "pl"))
                .isEqualTo("Its language changed from en to pl.");
        assertThat(FeedShapes.inWords(null, "rss20", null, "pl")).isNull();
    }
}
