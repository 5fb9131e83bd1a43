package org.tidings.ingest.poll;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.feed.FeedNotice;
import org.tidings.ingest.feed.LeasedFeed;
import org.tidings.ingest.feed.PollMemory;
import org.tidings.ingest.feed.PollReport;
import org.tidings.ingest.feed.PollReport.Notice;
import org.tidings.ingest.feed.PollReport.Reading;
import org.tidings.ingest.feed.PollReport.Validators;
import org.tidings.ingest.feed.PollState;
import org.tidings.ingest.fetch.FetchOutcome.Failed;
import org.tidings.ingest.fetch.FetchedDocument;
import org.tidings.ingest.parse.Entry;

/// Draws the conclusions from a poll: what is remembered, and when the feed is asked again.
@ApplicationScoped
class PollReports {
    private final Cadence cadence;
    private final Verification verification;
    private final PublicationRate rate;

    PollReports(Cadence cadence, Verification verification, PollConfig config) {
        this.cadence = cadence;
        this.verification = verification;
        this.rate = new PublicationRate(config.halfLife());
    }

    /// A feed that was read.
    ///
    /// @param conditional the request said which copy we have
    record Read(
            FetchedDocument document,
            boolean conditional,
            FeedHints hints,
            List<Entry> entries,
            Collected collected) {}

    PollReport unmodified(LeasedFeed feed) {
        Instant now = Instant.now();
        PollMemory known = feed.memory();
        var memory =
                new PollMemory(
                        rate.unmodified(feed, now),
                        known.unmodified() + 1,
                        known.verifiedAt(),
                        known.digest(),
                        known.untrustedAt(),
                        known.hint(),
                        known.quiet());
        var schedule = cadence.usual(feed, memory, now);
        return new PollReport(PollState.NOT_MODIFIED, null, schedule, null, memory, null, null);
    }

    /// What a hub delivered was taken in: a piece of the feed, perhaps, and no copy of it. The next
    /// poll asks as if there had been none.
    PollReport delivered(LeasedFeed feed, Collected collected) {
        Instant now = Instant.now();
        PollMemory known = feed.memory();
        int fresh = feed.lastEntries() == null ? 0 : collected.fresh().size();
        var memory =
                new PollMemory(
                        rate.read(feed, fresh, List.of(), now),
                        known.unmodified(),
                        known.verifiedAt(),
                        known.digest(),
                        known.untrustedAt(),
                        known.hint(),
                        known.quiet());
        return new PollReport(
                PollState.FETCHED,
                null,
                cadence.usual(feed, memory, now),
                null,
                memory,
                isWaiting(collected) ? Validators.NONE : null,
                null);
    }

    PollReport failed(LeasedFeed feed, Failed failed) {
        return new PollReport(
                PollState.FAILED,
                new PollReport.Failure(failed.kind(), failed.reason()),
                cadence.failed(feed, failed),
                notice(failed),
                feed.memory(),
                null,
                null);
    }

    private static @Nullable Notice notice(Failed failed) {
        return switch (failed.kind()) {
            case GONE ->
                    new Notice(
                            FeedNotice.GONE,
                            "The outlet says that this feed is gone for good (410). It is asked"
                                    + " once in a long while; remove it, or give its new address.");
            case DISALLOWED -> new Notice(FeedNotice.DISALLOWED, failed.reason());
            default -> null;
        };
    }

    /// @param notice of the read itself; null when there is nothing to say
    PollReport read(LeasedFeed feed, Read read, @Nullable Notice notice) {
        Instant now = Instant.now();
        Instant untrusted =
                verification.untrustedAt(
                        feed, read.document(), read.collected().fresh(), read.conditional(), now);
        var memory = memory(feed, read, untrusted, now);
        boolean found = untrusted != null && feed.memory().untrustedAt() == null;
        return new PollReport(
                PollState.FETCHED,
                null,
                cadence.usual(feed, memory, now),
                found ? distrusted() : notice == null ? locked(read) : notice,
                memory,
                validators(read),
                reading(read.collected().outcomes()));
    }

    private static Notice distrusted() {
        return new Notice(
                FeedNotice.VALIDATORS_UNTRUSTED,
                "The server answered \"not modified\" while the feed had new entries. It is read"
                        + " whole at each poll from now on.");
    }

    private static @Nullable Notice locked(Read read) {
        return read.collected().outcomes().stream()
                .filter(EntryOutcome.Locked.class::isInstance)
                .flatMap(EntryOutcome::shortfall)
                .findFirst()
                .map(reason -> new Notice(FeedNotice.PAGES_LOCKED, "Not given to us: " + reason))
                .orElse(null);
    }

    private PollMemory memory(
            LeasedFeed feed, Read read, @Nullable Instant untrusted, Instant now) {
        List<Instant> published =
                read.entries().stream()
                        .flatMap(entry -> Stream.ofNullable(entry.published().at()))
                        .toList();
        // At the first sight of a feed all its entries are new to us; that says nothing about it.
        int fresh = feed.lastEntries() == null ? 0 : read.collected().fresh().size();
        return new PollMemory(
                rate.read(feed, fresh, published, now),
                0,
                now,
                read.document().body().sha256().hex(),
                untrusted,
                read.hints().keep(),
                read.hints().quiet());
    }

    /// While an entry waits for another attempt the feed is asked unconditionally: "not modified"
    /// would leave out the list that the entry stands in.
    private static Validators validators(Read read) {
        FetchedDocument document = read.document();
        return isWaiting(read.collected())
                ? Validators.NONE
                : new Validators(document.etag(), document.lastModified());
    }

    private static boolean isWaiting(Collected collected) {
        return collected.outcomes().stream().anyMatch(EntryOutcome.Later.class::isInstance);
    }

    private static Reading reading(List<EntryOutcome> outcomes) {
        var reasons = outcomes.stream().flatMap(EntryOutcome::shortfall).toList();
        return new Reading(
                outcomes.size(), reasons.size(), reasons.isEmpty() ? null : reasons.getFirst());
    }
}
