package org.tidings.ingest.poll;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.capture.PageCaptures;
import org.tidings.ingest.extract.ExtractedPage;
import org.tidings.ingest.extract.PageExtractor;
import org.tidings.ingest.feed.LeasedFeed;
import org.tidings.ingest.fetch.FailureKind;
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
    private final PageCaptures pages;
    private final PollConfig config;

    EntryCollector(
            SeenEntryRepository entries,
            Fetcher fetcher,
            PageExtractor extractor,
            ArticleIntake intake,
            PageCaptures pages,
            PollConfig config) {
        this.entries = entries;
        this.fetcher = fetcher;
        this.extractor = extractor;
        this.intake = intake;
        this.pages = pages;
        this.config = config;
    }

    /// Takes each entry to its article.
    Collected collect(LeasedFeed feed, List<Entry> listed) {
        Map<String, SeenEntry> known = entries.seen(feed.id(), keys(listed));
        List<EntryOutcome> outcomes = new ArrayList<>();
        List<Entry> fresh = new ArrayList<>();
        for (Entry entry : listed) {
            String key = key(entry);
            SeenEntry seen = key == null ? null : known.get(key);
            if (key != null && seen == null) {
                fresh.add(entry);
                var id = new SeenEntry.Key(feed.id(), key);
                seen = new SeenEntry(id, entry.digest(), Instant.now());
                known.put(key, seen);
            }
            outcomes.add(look(feed, entry, seen));
        }
        return new Collected(outcomes, fresh);
    }

    private static Set<String> keys(List<Entry> listed) {
        return listed.stream()
                .flatMap(entry -> Stream.ofNullable(key(entry)))
                .collect(Collectors.toSet());
    }

    /// Null for an entry that cannot be recognised or has no page.
    private static @Nullable String key(Entry entry) {
        String name = entry.key();
        return name == null || entry.link() == null ? null : Sha256.of(name);
    }

    /// Looks at the entry's page if there is reason to, and stores what it says. Whatever is wrong
    /// with the page is an outcome; only our own storage failing is an exception.
    private EntryOutcome look(LeasedFeed feed, Entry entry, @Nullable SeenEntry seen) {
        URI link = entry.link();
        if (link == null || seen == null) {
            return new EntryOutcome.Skipped("an entry has no address that can be fetched");
        }
        if (seen.isDue(entry.digest(), Instant.now(), config)) {
            look(feed, entry, link, seen);
            entries.save(seen);
        }
        return seen.outcome();
    }

    private void look(LeasedFeed feed, Entry entry, URI link, SeenEntry seen) {
        var request =
                FetchRequest.page(link, seen.etag(), seen.lastModified())
                        .withAuthorizationOf(feed.url(), feed.authorization());
        switch (fetcher.fetch(request)) {
            case FetchOutcome.NotModified() -> seen.confirmed(entry.digest(), Instant.now());
            case FetchOutcome.Failed failed -> failed(feed, seen, entry, link, failed);
            case FetchOutcome.Fetched(FetchedDocument page) -> store(feed, entry, link, page, seen);
        }
    }

    private void store(
            LeasedFeed feed, Entry entry, URI link, FetchedDocument page, SeenEntry seen) {
        if (!isPage(page.contentType())) {
            skipped(seen, entry, link + " is no page but " + page.contentType());
            return;
        }
        ExtractedPage extracted = extract(feed, page);
        if (extracted == null || extracted.text().isEmpty()) {
            pages.keep(origin(feed, null), page);
            skipped(seen, entry, link + ": no text was found on the page");
            return;
        }
        StoredRevision stored = intake.take(capture(feed, entry, link, page, extracted));
        pages.keep(origin(feed, stored.articleId()), page);
        seen.stored(
                stored.articleId(), entry.digest(), page.etag(), page.lastModified(), page.at());
    }

    private static PageCaptures.Origin origin(LeasedFeed feed, @Nullable UUID article) {
        return new PageCaptures.Origin(feed.scope(), feed.id(), feed.outlet().id(), article);
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

    private void skipped(SeenEntry seen, Entry entry, String reason) {
        seen.failed(reason, false, entry.digest(), config.attempts(), Instant.now());
    }

    /// That a host wants to be left alone says nothing about the page.
    private void failed(
            LeasedFeed feed, SeenEntry seen, Entry entry, URI link, FetchOutcome.Failed failed) {
        String reason = link + ": " + failed.reason();
        String locked = LockedPage.reason(feed, link, failed);
        if (locked != null) {
            seen.locked(link + ": " + locked, entry.digest(), Instant.now());
        } else if (failed.kind() == FailureKind.RATE_LIMITED) {
            seen.postponed(reason, entry.digest());
        } else {
            seen.failed(
                    reason, failed.retryable(), entry.digest(), config.attempts(), Instant.now());
        }
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
