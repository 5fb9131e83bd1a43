package org.tidings.ingest.poll;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.feed.LeasedFeed;
import org.tidings.ingest.feed.PollReport;
import org.tidings.ingest.feed.PollReport.Reading;
import org.tidings.ingest.feed.PollReport.Validators;
import org.tidings.ingest.feed.PollState;
import org.tidings.ingest.fetch.FetchOutcome;
import org.tidings.ingest.fetch.FetchRequest;
import org.tidings.ingest.fetch.FetchedDocument;
import org.tidings.ingest.fetch.Fetcher;
import org.tidings.ingest.parse.Entry;
import org.tidings.ingest.parse.FeedParser;
import org.tidings.ingest.parse.ParseOutcome;
import org.tidings.tracing.Spans;

/// One poll of one feed: the root of the trace that ends in the index.
@ApplicationScoped
class FeedPoll {
    private final Fetcher fetcher;
    private final FeedParser parser;
    private final EntryCollector collector;
    private final PollConfig config;
    private final MeterRegistry metrics;

    FeedPoll(
            Fetcher fetcher,
            FeedParser parser,
            EntryCollector collector,
            PollConfig config,
            MeterRegistry metrics) {
        this.fetcher = fetcher;
        this.parser = parser;
        this.collector = collector;
        this.config = config;
        this.metrics = metrics;
    }

    PollReport poll(LeasedFeed feed) {
        PollReport report =
                Spans.in("poll", SpanKind.INTERNAL, Context.root(), span -> traced(feed, span));
        metrics.counter("tidings.polls", "outcome", report.state().name()).increment();
        return report;
    }

    private PollReport traced(LeasedFeed feed, Span span) {
        span.setAttribute("tidings.feed.id", feed.id().toString());
        span.setAttribute("tidings.feed.url", feed.url().toString());
        span.setAttribute("tidings.outlet", feed.outlet().name());
        PollReport report = look(feed);
        span.setAttribute("tidings.poll.outcome", report.state().name());
        if (report.reason() != null) {
            span.setStatus(StatusCode.ERROR, report.reason());
        }
        return report;
    }

    private PollReport look(LeasedFeed feed) {
        var request = FetchRequest.feed(feed.url(), feed.etag(), feed.lastModified());
        FetchOutcome outcome = fetcher.fetch(request);
        return switch (outcome) {
            case FetchOutcome.NotModified() ->
                    report(feed, PollState.NOT_MODIFIED, null, outcome, null, null);
            case FetchOutcome.Failed failed -> failed(feed, failed);
            case FetchOutcome.Fetched(FetchedDocument document) -> read(feed, document, outcome);
        };
    }

    private PollReport read(LeasedFeed feed, FetchedDocument document, FetchOutcome outcome) {
        return switch (parser.parse(document)) {
            case ParseOutcome.NotAFeed(String reason) ->
                    failed(feed, new FetchOutcome.Failed(reason, true));
            case ParseOutcome.Parsed(_, List<Entry> entries) -> {
                var outcomes =
                        entries.stream().map(entry -> collector.collect(feed, entry)).toList();
                yield report(
                        feed,
                        PollState.FETCHED,
                        null,
                        outcome,
                        validators(document, outcomes),
                        reading(outcomes));
            }
        };
    }

    PollReport failed(LeasedFeed feed, FetchOutcome.Failed failed) {
        return report(feed, PollState.FAILED, failed.reason(), failed, null, null);
    }

    private PollReport report(
            LeasedFeed feed,
            PollState state,
            @Nullable String reason,
            FetchOutcome outcome,
            @Nullable Validators validators,
            @Nullable Reading reading) {
        var interval = Objects.requireNonNullElse(feed.interval(), config.interval());
        var pause = outcome.pause(interval, feed.failures() + 1);
        return new PollReport(state, reason, pause, validators, reading);
    }

    /// While an entry waits for another attempt the feed is asked unconditionally: "not modified"
    /// would leave out the list that the entry stands in.
    private static Validators validators(FetchedDocument document, List<EntryOutcome> outcomes) {
        boolean waiting = outcomes.stream().anyMatch(EntryOutcome.Later.class::isInstance);
        return waiting ? Validators.NONE : new Validators(document.etag(), document.lastModified());
    }

    private static Reading reading(List<EntryOutcome> outcomes) {
        var reasons = outcomes.stream().flatMap(EntryOutcome::shortfall).toList();
        return new Reading(
                outcomes.size(), reasons.size(), reasons.isEmpty() ? null : reasons.getFirst());
    }
}
