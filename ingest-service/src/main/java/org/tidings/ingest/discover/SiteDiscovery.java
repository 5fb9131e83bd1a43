package org.tidings.ingest.discover;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.discover.Discovery.Kind;
import org.tidings.ingest.discover.Looking.Look;
import org.tidings.ingest.feed.Feeds;
import org.tidings.ingest.fetch.FetchRequest;
import org.tidings.ingest.fetch.FetchedDocument;
import org.tidings.ingest.fetch.Fetcher;
import org.tidings.ingest.fetch.WebAddress;
import org.tidings.ingest.parse.FeedParser;
import org.tidings.ingest.robots.RobotsRules;

/// Finds the feeds and sitemaps of a site, and looks at each: what an address says about itself is
/// not believed. Places that a page names come first; those where many sites have one are tried
/// only when it names none.
@ApplicationScoped
class SiteDiscovery {
    private final Feeds feeds;
    private final Fetcher fetcher;
    private final FeedParser parser;
    private final TrialConfig config;

    SiteDiscovery(Feeds feeds, Fetcher fetcher, FeedParser parser, TrialConfig config) {
        this.feeds = feeds;
        this.fetcher = fetcher;
        this.parser = parser;
        this.config = config;
    }

    /// @param scope whose feeds they would be
    /// @param written an address, or a host alone
    /// @throws org.tidings.problem.ProblemException when the address may not be fetched
    Discovery run(Visibility scope, @Nullable String written) {
        WebAddress address = feeds.address(withScheme(written));
        var looking = new Looking(fetcher, config.time());
        var candidates =
                new Candidates(
                        looking, parser, url -> feeds.known(scope, url), config.candidates());
        return switch (looking.page(address.uri())) {
            case Look.Nothing(String reason) -> {
                sitemaps(address.uri(), candidates, looking);
                yield candidates.discovery(address.uri(), List.of(address + ": " + reason));
            }
            case Look.Seen(FetchedDocument document) -> {
                if (!candidates.takeItself(document)) {
                    search(document, candidates, looking);
                }
                yield candidates.discovery(document.url(), List.of());
            }
        };
    }

    private static @Nullable String withScheme(@Nullable String written) {
        if (written == null || written.isBlank() || written.strip().matches("(?i)[a-z]+:.*")) {
            return written;
        }
        return "https://" + written.strip();
    }

    private void search(FetchedDocument page, Candidates candidates, Looking looking) {
        FeedLinks.find(page.body().toByteArray(), Looking.charset(page.contentType()), page.url())
                .forEach(candidates::take);
        if (!candidates.has(Kind.FEED)) {
            FeedLinks.wellKnown(page.url()).stream()
                    .filter(candidate -> candidate.kind() != Candidate.Kind.SITEMAP)
                    .takeWhile(_ -> !candidates.has(Kind.FEED))
                    .forEach(candidates::take);
        }
        sitemaps(page.url(), candidates, looking);
    }

    private void sitemaps(URI site, Candidates candidates, Looking looking) {
        URI robots = site.resolve("/robots.txt");
        if (looking.at(FetchRequest.robots(robots))
                instanceof Look.Seen(FetchedDocument document)) {
            var rules =
                    RobotsRules.parse(
                            document.body().toByteArray(),
                            document.contentType(),
                            fetcher.agentToken());
            FeedLinks.of(rules).forEach(candidates::take);
        }
        if (!candidates.has(Kind.SITEMAP) && !candidates.has(Kind.NEWS_SITEMAP)) {
            FeedLinks.wellKnown(site).stream()
                    .filter(candidate -> candidate.kind() == Candidate.Kind.SITEMAP)
                    .takeWhile(_ -> !candidates.has(Kind.SITEMAP))
                    .forEach(candidates::take);
        }
    }
}
