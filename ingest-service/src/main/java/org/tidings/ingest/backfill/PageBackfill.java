package org.tidings.ingest.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import okio.ByteString;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.PublicationTime;
import org.tidings.ingest.capture.PageCaptures;
import org.tidings.ingest.extract.ExtractedPage;
import org.tidings.ingest.extract.PageExtractor;
import org.tidings.ingest.feed.PageCredentials;
import org.tidings.ingest.fetch.FetchOutcome;
import org.tidings.ingest.fetch.FetchRequest;
import org.tidings.ingest.fetch.FetchedDocument;
import org.tidings.ingest.fetch.Fetcher;
import org.tidings.ingest.fetch.MalformedAddress;
import org.tidings.ingest.fetch.WebAddress;
import org.tidings.ingest.identity.Alias;
import org.tidings.ingest.identity.FirstSight;
import org.tidings.ingest.outlet.OutletDraft;
import org.tidings.ingest.outlet.OutletView;
import org.tidings.ingest.outlet.Outlets;
import org.tidings.ingest.revision.ArticleIntake;
import org.tidings.ingest.revision.Capture;
import org.tidings.ingest.revision.PageCapture;
import org.tidings.ingest.revision.StoredRevision;
import org.tidings.outgoing.AddressGuard;

/// Takes one page of history to its article, by the same steps as a page that a feed names.
@ApplicationScoped
class PageBackfill {
    private static final Logger LOG = Logger.getLogger(PageBackfill.class);

    private final Fetcher fetcher;
    private final AddressGuard guard;
    private final PageExtractor extractor;
    private final PageCredentials credentials;
    private final Outlets outlets;
    private final ArticleIntake intake;
    private final PageCaptures captures;
    private final BackfillConfig config;

    PageBackfill(
            Fetcher fetcher,
            AddressGuard guard,
            PageExtractor extractor,
            PageCredentials credentials,
            Outlets outlets,
            ArticleIntake intake,
            PageCaptures captures,
            BackfillConfig config) {
        this.fetcher = fetcher;
        this.guard = guard;
        this.extractor = extractor;
        this.credentials = credentials;
        this.outlets = outlets;
        this.intake = intake;
        this.captures = captures;
        this.config = config;
    }

    /// Whatever is wrong with the page is an outcome; only our own storage failing is an exception.
    ItemOutcome take(Item item) {
        var captured = item.captured();
        if (captured != null) {
            return takeCaptured(item, captured);
        }
        var access = credentials.ofHistory(item.scope(), item.address());
        var request =
                FetchRequest.page(item.address(), null, null)
                        .withAuthorization(access.authorization());
        return switch (fetcher.fetch(request)) {
            case FetchOutcome.Fetched(FetchedDocument page) -> store(item, page);
            case FetchOutcome.NotModified() ->
                    new ItemOutcome.Failed("the server says that we have it, but we do not", false);
            case FetchOutcome.Failed failed ->
                    new ItemOutcome.Failed(failed.reason(), failed.retryable());
        };
    }

    private ItemOutcome takeCaptured(Item item, NewItem.Captured captured) {
        try {
            WebAddress address = WebAddress.parse(item.url());
            Optional<String> refusal = guard.refusalOf(address.host());
            if (refusal.isPresent()) {
                return new ItemOutcome.Failed(refusal.get(), false);
            }
            byte[] page =
                    Packed.unpack(captured.page().toByteArray(), config.maxPage()).orElseThrow();
            return store(
                    item,
                    new FetchedDocument(
                            address.uri(),
                            List.of(),
                            ByteString.of(page),
                            captured.type(),
                            null,
                            null,
                            captured.at()));
        } catch (MalformedAddress | IOException unusable) {
            return new ItemOutcome.Failed(String.valueOf(unusable.getMessage()), false);
        }
    }

    private ItemOutcome store(Item item, FetchedDocument page) {
        if (!isPage(page.contentType())) {
            return new ItemOutcome.Failed("it is no page but " + page.contentType(), false);
        }
        WebAddress address = WebAddress.parse(page.url().toString());
        Optional<OutletView> known = outlets.ofPage(item.scope(), address.domain());
        ExtractedPage says = extract(page, known.map(OutletView::name).orElse(address.domain()));
        if (says == null || says.text().isEmpty()) {
            return new ItemOutcome.Failed("no text was found on the page", false);
        }
        Optional<String> unasked = unasked(item, says.published().at());
        if (unasked.isPresent()) {
            return new ItemOutcome.Skipped(unasked.get(), null);
        }
        OutletView outlet =
                known.orElseGet(
                        () -> outlets.ofFeed(item.scope(), address.domain(), OutletDraft.EMPTY));
        if (isPastRetention(outlet, page.at())) {
            return new ItemOutcome.Skipped(
                    "articles of " + outlet.name() + " are not kept that long", null);
        }
        StoredRevision stored = intake.take(capture(item, outlet, page, says));
        if (item.captured() == null) {
            var origin =
                    new PageCaptures.Origin(item.scope(), null, outlet.id(), stored.articleId());
            captures.keep(origin, page);
        }
        return outcome(stored);
    }

    private static ItemOutcome outcome(StoredRevision stored) {
        return stored.fresh()
                ? new ItemOutcome.Done(stored.articleId())
                : new ItemOutcome.Skipped("the article was there already", stored.articleId());
    }

    /// Null when the page was too much for the extractor; one page must not end a backfill.
    private @Nullable ExtractedPage extract(FetchedDocument page, String outlet) {
        try {
            return extractor.extract(page, outlet);
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "%s could not be read", page.url());
            return null;
        }
    }

    /// Why the page does not belong to what was asked for. Where the page does not say when it was
    /// published, the sitemap's word counts.
    private static Optional<String> unasked(Item item, @Nullable Instant published) {
        if (item.range().isAll()) {
            return Optional.empty();
        }
        Instant known = published == null ? item.modifiedAt() : published;
        if (known == null) {
            return Optional.of("nobody says when it was published");
        }
        return item.range().holds(known)
                ? Optional.empty()
                : Optional.of("it was published " + known + ", outside the range");
    }

    private static boolean isPastRetention(OutletView outlet, Instant fetchedAt) {
        Integer days = outlet.rights().retentionDays();
        return days != null && fetchedAt.plus(Duration.ofDays(days)).isBefore(Instant.now());
    }

    private static Capture capture(
            Item item, OutletView outlet, FetchedDocument page, ExtractedPage says) {
        URI first = item.captured() == null ? item.address() : page.url();
        return PageCapture.of(
                item.scope(),
                names(first, page),
                FirstSight.inBackfill(outlet.id(), first, item.person()),
                page,
                says,
                null,
                PublicationTime.UNKNOWN);
    }

    /// A redirect to a site's front page says that the article is gone, not that it is there.
    private static List<Alias> names(URI first, FetchedDocument page) {
        List<Alias> names = new ArrayList<>();
        names.add(Alias.url(first));
        page.redirects().stream()
                .filter(to -> to.getPath().length() > 1 || to.getQuery() != null)
                .map(Alias::url)
                .forEach(names::add);
        return names;
    }

    private static boolean isPage(@Nullable String contentType) {
        String type = contentType == null ? "html" : contentType.toLowerCase(Locale.ROOT);
        return type.contains("html") || type.startsWith("application/xml");
    }
}
