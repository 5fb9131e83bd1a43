package org.tidings.ingest.refetch;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.ArticleWithdrawn.Reason;
import org.tidings.contracts.PublicationTime;
import org.tidings.ingest.extract.ExtractedPage;
import org.tidings.ingest.extract.PageExtractor;
import org.tidings.ingest.feed.FeedNotices;
import org.tidings.ingest.feed.PageCredentials;
import org.tidings.ingest.fetch.FetchRequest;
import org.tidings.ingest.fetch.FetchedDocument;
import org.tidings.ingest.fetch.Fetcher;
import org.tidings.ingest.identity.Alias;
import org.tidings.ingest.identity.Identity;
import org.tidings.ingest.identity.KnownArticle;
import org.tidings.ingest.outlet.Outlets;
import org.tidings.ingest.revision.ArticleIntake;
import org.tidings.ingest.revision.PageCapture;
import org.tidings.ingest.revision.Withdrawals;
import org.tidings.tracing.Spans;

/// One look at the page of an article that we have: the root of the trace of what it brings.
@ApplicationScoped
class Look {
    private static final Logger LOG = Logger.getLogger(Look.class);

    private final Fetcher fetcher;
    private final PageExtractor extractor;
    private final Identity identity;
    private final Outlets outlets;
    private final PageCredentials credentials;
    private final FeedNotices notices;
    private final ArticleIntake intake;
    private final Withdrawals withdrawals;
    private final RefetchConfig config;
    private final MeterRegistry metrics;

    Look(
            Fetcher fetcher,
            PageExtractor extractor,
            Identity identity,
            Outlets outlets,
            PageCredentials credentials,
            FeedNotices notices,
            ArticleIntake intake,
            Withdrawals withdrawals,
            RefetchConfig config,
            MeterRegistry metrics) {
        this.fetcher = fetcher;
        this.extractor = extractor;
        this.identity = identity;
        this.outlets = outlets;
        this.credentials = credentials;
        this.notices = notices;
        this.intake = intake;
        this.withdrawals = withdrawals;
        this.config = config;
        this.metrics = metrics;
    }

    /// Looks, stores what is new, and withdraws what is gone.
    LookReport at(LeasedArticle article) {
        return Spans.in(
                "refetch",
                SpanKind.INTERNAL,
                Context.root(),
                span -> {
                    span.setAttribute("tidings.article.id", article.id().toString());
                    return look(article);
                });
    }

    private LookReport look(LeasedArticle article) {
        KnownArticle known = identity.find(article.id()).orElseThrow();
        var access = credentials.ofArticle(known.visibility(), known.id(), article.url());
        var request =
                FetchRequest.page(article.url(), article.etag(), article.lastModified())
                        .withAuthorization(access.authorization());
        Sight sight = Sight.of(article.url(), fetcher.fetch(request), access);
        metrics.counter("tidings.refetches", "sight", sight.getClass().getSimpleName()).increment();
        return switch (sight) {
            case Sight.Unchanged() ->
                    LookReport.there(
                            nextAge(article), article.etag(), article.lastModified(), null);
            case Sight.Page(FetchedDocument document) -> read(article, known, document);
            case Sight.Missing missing -> missing(article, missing);
            case Sight.Locked(UUID feed, String reason) -> locked(article, feed, reason);
            case Sight.Failed(String reason) -> failed(article, reason);
        };
    }

    private LookReport read(LeasedArticle article, KnownArticle known, FetchedDocument document) {
        ExtractedPage says = extract(known, document);
        if (says == null || says.text().isEmpty()) {
            return failed(article, "no text was found on the page");
        }
        intake.take(
                PageCapture.of(
                        known.visibility(),
                        names(article, document),
                        known.firstSight(),
                        document,
                        says,
                        null,
                        PublicationTime.UNKNOWN));
        return LookReport.there(nextAge(article), document.etag(), document.lastModified(), null);
    }

    private LookReport missing(LeasedArticle article, Sight.Missing missing) {
        boolean withdrawn = withdrawals.isWithdrawn(article.id());
        var report =
                MissingRule.judge(
                        article, missing, withdrawn, nextAge(article), config, Instant.now());
        if (report.withdraw() && withdrawals.withdraw(article.id(), Reason.OUTLET_WITHDREW)) {
            LOG.infof("%s is withdrawn: %s", article.url(), missing.reason());
        }
        return report;
    }

    private LookReport locked(LeasedArticle article, UUID feed, String reason) {
        notices.pagesLocked(feed, "Not given to us: " + article.url() + ": " + reason);
        return failed(article, reason);
    }

    LookReport failed(LeasedArticle article, String reason) {
        return LookReport.failed(nextAge(article), article, reason);
    }

    private @Nullable Instant nextAge(LeasedArticle article) {
        return Ages.next(config.ages(), article.bornAt(), Instant.now()).orElse(null);
    }

    /// Null when the page was too much for the extractor.
    private @Nullable ExtractedPage extract(KnownArticle known, FetchedDocument document) {
        var outlet = known.firstSight().outletId();
        try {
            return extractor.extract(document, outlet == null ? "" : outlets.byId(outlet).name());
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "%s could not be read", document.url());
            return null;
        }
    }

    private static List<Alias> names(LeasedArticle article, FetchedDocument document) {
        List<Alias> names = new ArrayList<>();
        names.add(Alias.url(article.url()));
        for (URI redirect : document.redirects()) {
            if (redirect.getPath().length() > 1 || redirect.getQuery() != null) {
                names.add(Alias.url(redirect));
            }
        }
        return names;
    }
}
