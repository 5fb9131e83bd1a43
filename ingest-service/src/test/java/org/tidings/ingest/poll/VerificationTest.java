package org.tidings.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidings.ingest.poll.TestFeeds.NOW;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.PublicationTime;
import org.tidings.ingest.feed.LeasedFeed;
import org.tidings.ingest.feed.PollMemory;
import org.tidings.ingest.feed.QuietTimes;
import org.tidings.ingest.fetch.FetchedDocument;
import org.tidings.ingest.parse.Entry;
import org.tidings.ingest.parse.FeedItem;
import org.tidings.ingest.poll.TestFeeds.Facts;

class VerificationTest {
    private final Verification verification = new Verification(TestFeeds.defaults(Map.of()));

    private static PollMemory memory(int unmodified, Duration readAgo, Duration untrustedFor) {
        return new PollMemory(
                null,
                unmodified,
                NOW.minus(readAgo),
                null,
                untrustedFor == null ? null : NOW.minus(untrustedFor),
                null,
                QuietTimes.NONE);
    }

    private static LeasedFeed known(String etag, String modified, PollMemory memory) {
        return TestFeeds.feed(
                new Facts(
                        null,
                        etag,
                        modified,
                        0,
                        NOW.minus(Duration.ofMinutes(10)),
                        5,
                        null,
                        memory));
    }

    private static FetchedDocument copy(String etag, String modified) {
        return new FetchedDocument(
                TestFeeds.URL, List.of(), ByteString.EMPTY, null, etag, modified, NOW);
    }

    private static Entry entry(Duration ago) {
        var published =
                ago == null
                        ? PublicationTime.UNKNOWN
                        : new PublicationTime(
                                NOW.minus(ago), PublicationTime.Known.FEED, "as written");
        var item =
                new FeedItem(
                        "1", "t", null, List.of(), null, List.of(), List.of(), List.of(), null,
                        null, null, null, null, null);
        return new Entry("1", URI.create("https://news.example/1"), "t", published, "digest", item);
    }

    @Test
    void givenManyAnswersOfNotModified_whenAsked_thenTheFeedIsReadWholeOnce() {
        Duration hour = Duration.ofHours(1);

        assertThat(verification.conditionally(memory(49, hour, null), NOW)).isTrue();
        assertThat(verification.conditionally(memory(50, hour, null), NOW)).isFalse();
        assertThat(verification.conditionally(memory(1, Duration.ofDays(2), null), NOW)).isFalse();
        assertThat(verification.conditionally(memory(0, hour, hour), NOW)).isFalse();
        assertThat(verification.conditionally(PollMemory.NONE, NOW)).isTrue();
    }

    private Instant verdict(LeasedFeed feed, FetchedDocument copy, Entry fresh, boolean asked) {
        return verification.untrustedAt(
                feed, copy, fresh == null ? List.of() : List.of(fresh), asked, NOW);
    }

    @Test
    void givenOneEtagForEver_whenNewEntriesStandBehindIt_thenItIsNotTrusted() {
        var feed = known("\"1\"", null, memory(50, Duration.ofHours(5), null));

        assertThat(verdict(feed, copy("\"1\"", null), entry(null), false)).isEqualTo(NOW);
        assertThat(verdict(feed, copy("\"1\"", null), null, false)).isNull();
        assertThat(verdict(feed, copy("\"2\"", null), entry(null), false)).isNull();
    }

    @Test
    void givenOneLastModifiedForEver_whenNewEntriesStandBehindIt_thenItIsNotTrusted() {
        var feed = known(null, "Mon", memory(50, Duration.ofHours(5), null));

        assertThat(verdict(feed, copy(null, "Mon"), entry(null), false)).isEqualTo(NOW);
        assertThat(verdict(feed, copy(null, "Tue"), entry(null), false)).isNull();
    }

    @Test
    void givenAnEntryOlderThanTheLastNotModified_whenReadWhole_thenTheServerLied() {
        var feed = known("\"1\"", null, memory(50, Duration.ofHours(9), null));
        var old = entry(Duration.ofHours(3));
        var recent = entry(Duration.ofMinutes(5));

        assertThat(verdict(feed, copy("\"2\"", null), old, false)).isEqualTo(NOW);
        assertThat(verdict(feed, copy("\"2\"", null), recent, false)).isNull();
        assertThat(verdict(feed, copy("\"2\"", null), old, true)).isNull();
    }

    @Test
    void givenAFeedThatNeverSaidNotModified_whenItChanges_thenNobodyLied() {
        var feed = known("\"1\"", null, memory(0, Duration.ofHours(1), null));

        assertThat(verdict(feed, copy("\"1\"", null), entry(null), true)).isNull();
    }

    @Test
    void givenDistrust_whenAMonthHasPassed_thenTheServerGetsAnotherChance() {
        var week = known("\"1\"", null, memory(0, Duration.ofHours(1), Duration.ofDays(7)));
        var months = known("\"1\"", null, memory(0, Duration.ofHours(1), Duration.ofDays(60)));

        assertThat(verdict(week, copy("\"1\"", null), null, false))
                .isEqualTo(NOW.minus(Duration.ofDays(7)));
        assertThat(verdict(months, copy("\"1\"", null), null, false)).isNull();
    }
}
