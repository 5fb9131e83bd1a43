package org.tidings.ingest.backfill;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.tidings.tracing.Spans;

/// Works on one item: the root of the trace that ends in the index.
@ApplicationScoped
class BackfillItem {
    private static final Logger LOG = Logger.getLogger(BackfillItem.class);

    private final PageBackfill pages;
    private final SitemapBackfill sitemaps;
    private final ArchiveBackfill archives;

    BackfillItem(PageBackfill pages, SitemapBackfill sitemaps, ArchiveBackfill archives) {
        this.pages = pages;
        this.sitemaps = sitemaps;
        this.archives = archives;
    }

    ItemOutcome work(String owner, Item item) {
        return Spans.in(
                "backfill", SpanKind.INTERNAL, Context.root(), span -> traced(owner, item, span));
    }

    private ItemOutcome traced(String owner, Item item, Span span) {
        span.setAttribute("tidings.backfill.id", item.backfill().toString());
        span.setAttribute("tidings.backfill.url", item.url());
        ItemOutcome outcome = outcome(owner, item);
        if (outcome instanceof ItemOutcome.Failed failed) {
            span.setStatus(StatusCode.ERROR, failed.reason());
        }
        return outcome;
    }

    private ItemOutcome outcome(String owner, Item item) {
        try {
            return switch (item.role()) {
                case PAGE -> pages.take(item);
                case SITEMAP -> sitemaps.list(item);
                case ARCHIVE -> archives.unpack(owner, item);
            };
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "item %d of backfill %s failed", item.number(), item.backfill());
            return new ItemOutcome.Failed("we could not store what we found", true);
        }
    }
}
