package org.tidings.ingest.poll;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.extract.ExtractedPage;
import org.tidings.ingest.extract.PageExtractor;
import org.tidings.ingest.feed.LeasedFeed;
import org.tidings.ingest.fetch.FetchOutcome;
import org.tidings.ingest.fetch.FetchRequest;
import org.tidings.ingest.fetch.FetchedDocument;
import org.tidings.ingest.fetch.Fetcher;
import org.tidings.ingest.identity.Alias;
import org.tidings.ingest.identity.FirstSight;
import org.tidings.ingest.identity.Sha256;
import org.tidings.ingest.parse.Entry;
import org.tidings.ingest.revision.ArticleIntake;
import org.tidings.ingest.revision.Capture;
import org.tidings.ingest.revision.PageCapture;
import org.tidings.ingest.revision.StoredRevision;

/// Takes one entry of a feed to its article.
@ApplicationScoped
class EntryCollector {
    private static final Logger LOG = Logger.getLogger(EntryCollector.class);

    private final SeenEntryRepository entries;
    private final Fetcher fetcher;
    private final PageExtractor extractor;
    private final ArticleIntake intake;
    private final PollConfig config;

    EntryCollector(
            SeenEntryRepository entries,
            Fetcher fetcher,
            PageExtractor extractor,
            ArticleIntake intake,
            PollConfig config) {
        this.entries = entries;
        this.fetcher = fetcher;
        this.extractor = extractor;
        this.intake = intake;
        this.config = config;
    }

    /// Looks at the entry's page if there is reason to, and stores what it says. Whatever is wrong
    /// with the page is an outcome; only our own storage failing is an exception.
    EntryOutcome collect(LeasedFeed feed, Entry entry) {
        URI link = entry.link();
        String name = entry.key();
        if (link == null || name == null) {
            return new EntryOutcome.Skipped("an entry has no address that can be fetched");
        }
        var key = new SeenEntry.Key(feed.id(), Sha256.of(name));
        Instant now = Instant.now();
        var known = entries.seen(key);
        if (known.isPresent() && !known.get().isDue(entry.digest(), now, config)) {
            return known.get().outcome();
        }
        SeenEntry seen = known.orElseGet(() -> new SeenEntry(key, entry.digest(), now));
        look(feed, entry, link, seen);
        entries.save(seen);
        return seen.outcome();
    }

    private void look(LeasedFeed feed, Entry entry, URI link, SeenEntry seen) {
        var request = FetchRequest.page(link, seen.etag(), seen.lastModified());
        switch (fetcher.fetch(request)) {
            case FetchOutcome.NotModified() -> seen.confirmed(entry.digest(), Instant.now());
            case FetchOutcome.Failed failed ->
                    failed(seen, entry, link + ": " + failed.reason(), failed.retryable());
            case FetchOutcome.Fetched(FetchedDocument page) -> store(feed, entry, link, page, seen);
        }
    }

    private void store(
            LeasedFeed feed, Entry entry, URI link, FetchedDocument page, SeenEntry seen) {
        if (!isPage(page.contentType())) {
            failed(seen, entry, link + " is no page but " + page.contentType(), false);
            return;
        }
        ExtractedPage extracted = extract(feed, page);
        if (extracted == null || extracted.text().isEmpty()) {
            failed(seen, entry, link + ": no text was found on the page", false);
            return;
        }
        StoredRevision stored = intake.take(capture(feed, entry, link, page, extracted));
        seen.stored(
                stored.articleId(), entry.digest(), page.etag(), page.lastModified(), page.at());
    }

    /// Null when the page was too much for the extractor; one page must not end a poll.
    private @Nullable ExtractedPage extract(LeasedFeed feed, FetchedDocument page) {
        try {
            return extractor.extract(page, feed.outlet().name());
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "%s could not be read", page.url());
            return null;
        }
    }

    private void failed(SeenEntry seen, Entry entry, String reason, boolean retryable) {
        seen.failed(reason, retryable, entry.digest(), config.attempts(), Instant.now());
    }

    private static Capture capture(
            LeasedFeed feed, Entry entry, URI link, FetchedDocument page, ExtractedPage says) {
        return PageCapture.of(
                feed.scope(),
                names(feed, entry, link, page),
                FirstSight.inFeed(feed.outlet().id(), feed.id(), entry.id(), link),
                page,
                says,
                entry.title(),
                entry.published());
    }

    /// A redirect to a site's front page says that the article is gone, not that it is there.
    private static List<Alias> names(LeasedFeed feed, Entry entry, URI link, FetchedDocument page) {
        List<Alias> names = new ArrayList<>();
        names.add(Alias.url(link));
        page.redirects().stream()
                .filter(to -> to.getPath().length() > 1 || to.getQuery() != null)
                .map(Alias::url)
                .forEach(names::add);
        if (entry.id() != null) {
            names.add(Alias.entry(feed.id(), entry.id()));
        }
        return names;
    }

    private static boolean isPage(@Nullable String contentType) {
        String type = contentType == null ? "html" : contentType.toLowerCase(Locale.ROOT);
        return type.contains("html") || type.startsWith("application/xml");
    }
}
