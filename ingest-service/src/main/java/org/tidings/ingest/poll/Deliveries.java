package org.tidings.ingest.poll;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.tidings.ingest.feed.LeasedFeed;
import org.tidings.ingest.feed.PollReport;
import org.tidings.ingest.fetch.FetchedDocument;
import org.tidings.ingest.parse.Entry;
import org.tidings.ingest.parse.FeedParser;
import org.tidings.ingest.parse.ParseOutcome.Parsed;
import org.tidings.ingest.websub.FeedDelivered;
import org.tidings.ingest.websub.Subscriptions;
import org.tidings.tracing.Spans;

/// News that a hub delivered, taken in without asking the feed.
@ApplicationScoped
class Deliveries {
    private final FeedParser parser;
    private final EntryCollector collector;
    private final PollReports reports;
    private final Subscriptions subscriptions;
    private final MeterRegistry metrics;

    Deliveries(
            FeedParser parser,
            EntryCollector collector,
            PollReports reports,
            Subscriptions subscriptions,
            MeterRegistry metrics) {
        this.parser = parser;
        this.collector = collector;
        this.reports = reports;
        this.subscriptions = subscriptions;
        this.metrics = metrics;
    }

    /// The entries that were delivered; empty when it is no feed, lists nothing, or does not say
    /// that it is of the topic that was subscribed to.
    Optional<List<Entry>> entries(FeedDelivered delivered) {
        FetchedDocument document = delivered.document();
        return parser.parse(document) instanceof Parsed parsed
                        && !parsed.entries().isEmpty()
                        && isOfTopic(delivered, FeedHints.of(document, parsed.feed()))
                ? Optional.of(parsed.entries())
                : Optional.empty();
    }

    private static boolean isOfTopic(FeedDelivered delivered, FeedHints hints) {
        return hints.saysTopic() && hints.topic().equals(delivered.topic());
    }

    /// Takes each entry to its article, as a poll does.
    PollReport collect(LeasedFeed feed, List<Entry> entries) {
        count("taken");
        return Spans.in(
                "delivery",
                SpanKind.INTERNAL,
                Context.root(),
                span -> {
                    span.setAttribute("tidings.feed.id", feed.id().toString());
                    return reports.delivered(feed, collector.collect(feed, entries));
                });
    }

    /// The feed is polled instead.
    void leaveToPoll(FeedDelivered delivered) {
        count("polled");
        subscriptions.onlyTold(delivered);
    }

    private void count(String outcome) {
        metrics.counter("tidings.websub.contents", "outcome", outcome).increment();
    }
}
