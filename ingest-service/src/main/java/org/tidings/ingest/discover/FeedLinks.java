package org.tidings.ingest.discover;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.discover.Candidate.Found;
import org.tidings.ingest.discover.Candidate.Kind;
import org.tidings.ingest.fetch.MalformedAddress;
import org.tidings.ingest.fetch.WebAddress;
import org.tidings.ingest.robots.RobotsRules;

/// Where a site's feeds may lie. Nothing is fetched here.
public final class FeedLinks {
    private static final int MOST = 100;

    private static final List<String> WELL_KNOWN_FEEDS =
            List.of("feed", "rss", "rss.xml", "feed.xml", "atom.xml", "index.xml", "feed.json");
    private static final List<String> WELL_KNOWN_SITEMAPS =
            List.of("sitemap.xml", "sitemap_index.xml", "news-sitemap.xml", "sitemap-news.xml");

    private FeedLinks() {}

    /// What a page declares and links to; see [#find(Document, URI)].
    ///
    /// @param charset as the server says; null when it says nothing
    /// @param base where the page lies
    public static List<Candidate> find(byte[] page, @Nullable String charset, URI base) {
        try {
            return find(
                    Jsoup.parse(new ByteArrayInputStream(page), charset, base.toString()), base);
        } catch (IOException | IllegalArgumentException unreadable) {
            return List.of(); // an unknown charset, or what is no page at all
        }
    }

    /// What a page declares and links to: declared ones first, feeds of comments last, each
    /// address once, a hundred at most.
    ///
    /// @param base where the page lies
    public static List<Candidate> find(Document page, URI base) {
        URI from = base(page, base);
        Stream<Candidate> declared =
                page.select("link[href]").stream().flatMap(link -> declared(link, from).stream());
        Stream<Candidate> linked =
                page.select("a[href], area[href]").stream()
                        .flatMap(anchor -> linked(anchor, from).stream());
        return distinct(Stream.concat(declared, linked));
    }

    /// The places where many sites have a feed or a sitemap: below the given address, when it has
    /// a path, then at the site's root.
    public static List<Candidate> wellKnown(URI site) {
        List<Candidate> candidates = new ArrayList<>();
        String path = site.getPath() == null ? "" : site.getPath().replaceFirst("/+$", "");
        if (!path.isEmpty() && !path.contains(".")) {
            candidates.addAll(below(site, path + "/", List.of("feed", "rss"), Kind.FEED));
        }
        candidates.addAll(below(site, "/", WELL_KNOWN_FEEDS, Kind.FEED));
        candidates.addAll(below(site, "/", WELL_KNOWN_SITEMAPS, Kind.SITEMAP));
        return distinct(candidates.stream());
    }

    /// The sitemaps that robots.txt names.
    public static List<Candidate> of(RobotsRules rules) {
        return distinct(
                rules.sitemaps().stream()
                        .flatMap(url -> WebAddress.tryParse(url.toString()).stream())
                        .map(at -> new Candidate(at.uri(), "", Kind.SITEMAP, Found.ROBOTS)));
    }

    private static List<Candidate> below(URI site, String folder, List<String> names, Kind kind) {
        return names.stream()
                .flatMap(name -> resolve(site, folder + name).stream())
                .map(url -> new Candidate(url, "", kind, Found.WELL_KNOWN))
                .toList();
    }

    private static Optional<Candidate> declared(Element link, URI base) {
        Set<String> relations =
                Set.copyOf(List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+")));
        if (relations.contains("sitemap")) {
            return candidate(link, base, Kind.SITEMAP, Found.DECLARED);
        }
        if (!relations.contains("alternate") && !relations.contains("feed")) {
            return Optional.empty();
        }
        Kind kind = FeedAddress.kindOfType(link.attr("type"));
        if (kind == null && relations.contains("feed")) {
            kind = Kind.FEED;
        }
        return kind == null ? Optional.empty() : candidate(link, base, kind, Found.DECLARED);
    }

    private static Optional<Candidate> linked(Element anchor, URI base) {
        Kind typed = FeedAddress.kindOfType(anchor.attr("type"));
        return resolve(base, anchor.attr("href"))
                .flatMap(
                        url ->
                                Optional.ofNullable(
                                                typed == null
                                                        ? FeedAddress.kind(url, words(anchor))
                                                        : typed)
                                        .map(kind -> of(url, anchor, kind, Found.LINKED)));
    }

    private static Optional<Candidate> candidate(Element link, URI base, Kind kind, Found found) {
        return resolve(base, link.attr("href")).map(url -> of(url, link, kind, found));
    }

    private static Candidate of(URI url, Element link, Kind kind, Found found) {
        return new Candidate(url, words(link), kind, found);
    }

    private static String words(Element link) {
        String title = link.attr("title").strip();
        return title.isEmpty() ? link.text().strip() : title;
    }

    private static List<Candidate> distinct(Stream<Candidate> candidates) {
        Set<URI> known = new HashSet<>();
        return candidates
                .filter(candidate -> known.add(candidate.url()))
                .limit(MOST)
                .sorted(Comparator.comparing(FeedLinks::isOfComments))
                .toList();
    }

    private static boolean isOfComments(Candidate candidate) {
        return FeedAddress.isOfComments(candidate.url(), candidate.title());
    }

    private static URI base(Document page, URI base) {
        Element declared = page.selectFirst("base[href]");
        return declared == null ? base : resolve(base, declared.attr("href")).orElse(base);
    }

    /// `feed:` was once written before or instead of `http:`.
    private static Optional<URI> resolve(URI base, String written) {
        String plain =
                written.strip()
                        .replaceFirst("(?i)^feed:(?=https?:)", "")
                        .replaceFirst("(?i)^feed:(?=//)", "https:");
        try {
            return Optional.of(WebAddress.parse(base, plain).uri());
        } catch (MalformedAddress unusable) {
            return Optional.empty();
        }
    }
}
