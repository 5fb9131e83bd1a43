package org.tidings.ingest.poll;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.tidings.ingest.feed.LeasedFeed;
import org.tidings.ingest.feed.PollReport;
import org.tidings.ingest.fetch.FailureKind;
import org.tidings.ingest.fetch.FetchOutcome;
import org.tidings.ingest.fetch.FetchOutcome.Failed;
import org.tidings.ingest.fetch.FetchRequest;
import org.tidings.ingest.fetch.FetchedDocument;
import org.tidings.ingest.fetch.Fetcher;
import org.tidings.ingest.health.FeedShapes;
import org.tidings.ingest.parse.Entry;
import org.tidings.ingest.parse.FeedParser;
import org.tidings.ingest.parse.ParseOutcome;
import org.tidings.ingest.parse.ParsedFeed;

/// One poll of one feed: the root of the trace that ends in the index.
@ApplicationScoped
class FeedPoll {
    private final Fetcher fetcher;
    private final FeedParser parser;
    private final EntryCollector collector;
    private final Verification verification;
    private final FeedAfterwards afterwards;
    private final PollReports reports;
    private final FeedShapes shapes;
    private final MeterRegistry metrics;

    FeedPoll(
            Fetcher fetcher,
            FeedParser parser,
            EntryCollector collector,
            Verification verification,
            FeedAfterwards afterwards,
            PollReports reports,
            FeedShapes shapes,
            MeterRegistry metrics) {
        this.fetcher = fetcher;
        this.parser = parser;
        this.collector = collector;
        this.verification = verification;
        this.afterwards = afterwards;
        this.reports = reports;
        this.shapes = shapes;
        this.metrics = metrics;
    }

    PollReport poll(LeasedFeed feed) {
        Instant began = Instant.now();
        boolean conditional = verification.conditionally(feed.memory(), began);
        FetchRequest request =
                FetchRequest.feed(
                                feed.url(),
                                conditional ? feed.etag() : null,
                                conditional ? feed.lastModified() : null)
                        .withAuthorization(feed.authorization());
        FetchOutcome outcome = fetcher.fetchUntraced(request);
        PollReport report =
                outcome instanceof FetchOutcome.NotModified
                        ? reports.unmodified(feed)
                        : PollTrace.of(
                                feed,
                                request,
                                outcome,
                                began,
                                span -> told(look(feed, outcome, conditional), span));
        count(report);
        return report;
    }

    private void count(PollReport report) {
        var failure = report.failure();
        metrics.counter(
                        "tidings.polls",
                        "outcome",
                        report.state().name(),
                        "failure",
                        failure == null ? "NONE" : failure.kind().name())
                .increment();
    }

    private static PollReport told(PollReport report, Span span) {
        span.setAttribute("tidings.poll.outcome", report.state().name());
        var failure = report.failure();
        if (failure != null) {
            span.setAttribute("tidings.poll.failure", failure.kind().name());
            span.setStatus(StatusCode.ERROR, failure.reason());
        }
        return report;
    }

    private PollReport look(LeasedFeed feed, FetchOutcome outcome, boolean conditional) {
        return switch (outcome) {
            case FetchOutcome.NotModified() -> reports.unmodified(feed);
            case Failed failed -> reports.failed(feed, failed);
            case FetchOutcome.Fetched(FetchedDocument document) ->
                    read(feed, document, conditional);
        };
    }

    private PollReport read(LeasedFeed feed, FetchedDocument document, boolean conditional) {
        return switch (parser.parse(document)) {
            case ParseOutcome.NotAFeed(String reason) ->
                    reports.failed(feed, new Failed(FailureKind.NOT_A_FEED, reason));
            case ParseOutcome.Parsed(ParsedFeed parsed, List<Entry> entries) ->
                    entries.isEmpty() && hadEntries(feed)
                            ? reports.failed(
                                    feed,
                                    new Failed(
                                            FailureKind.EMPTY, "the feed lists nothing any more"))
                            : collected(feed, document, parsed, entries, conditional);
        };
    }

    private static boolean hadEntries(LeasedFeed feed) {
        return feed.lastEntries() != null && feed.lastEntries() > 0;
    }

    private PollReport collected(
            LeasedFeed feed,
            FetchedDocument document,
            ParsedFeed parsed,
            List<Entry> entries,
            boolean conditional) {
        shapes.saw(feed.id(), parsed.format(), parsed.language());
        FeedHints hints = FeedHints.of(document, parsed);
        Collected collected = collector.collect(feed, entries);
        var notice = afterwards.read(feed, document, hints);
        return reports.read(
                feed,
                new PollReports.Read(document, conditional, hints, entries, collected),
                notice);
    }

    PollReport failed(LeasedFeed feed, Failed failed) {
        return reports.failed(feed, failed);
    }
}
