package org.tidings.ingest.discover;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.PublicationTime;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.discover.FeedTrial.TriedEntry;
import org.tidings.ingest.discover.FeedTrial.TriedPage;
import org.tidings.ingest.discover.Looking.Look;
import org.tidings.ingest.extract.PageExtractor;
import org.tidings.ingest.feed.Feeds;
import org.tidings.ingest.fetch.FetchedDocument;
import org.tidings.ingest.fetch.Fetcher;
import org.tidings.ingest.fetch.WebAddress;
import org.tidings.ingest.parse.Entry;
import org.tidings.ingest.parse.FeedParser;
import org.tidings.ingest.parse.ParseOutcome;

/// Shows what would be collected from a feed, without storing anything.
@ApplicationScoped
class FeedTrials {
    private static final int SHOWN_ENTRIES = 20;
    private static final int SHOWN_TEXT = 300;

    private final Feeds feeds;
    private final Fetcher fetcher;
    private final FeedParser parser;
    private final PageExtractor extractor;
    private final TrialConfig config;

    FeedTrials(
            Feeds feeds,
            Fetcher fetcher,
            FeedParser parser,
            PageExtractor extractor,
            TrialConfig config) {
        this.feeds = feeds;
        this.fetcher = fetcher;
        this.parser = parser;
        this.extractor = extractor;
        this.config = config;
    }

    /// @param scope whose feed it would be
    /// @throws org.tidings.problem.ProblemException when the address may not be fetched, or the
    ///     credentials cannot be sent
    FeedTrial run(Visibility scope, TrialRequest request) {
        WebAddress address = feeds.address(request.url());
        UUID known = feeds.known(scope, address.toString()).orElse(null);
        var looking = new Looking(fetcher, config.time());
        var credentials = request.credentials();
        String authorization = credentials == null ? null : credentials.authorization();
        return switch (looking.feed(address.uri(), authorization)) {
            case Look.Nothing(String reason) -> nothing(address.uri(), null, known, reason);
            case Look.Seen(FetchedDocument document) ->
                    read(
                            address.uri(),
                            document,
                            known,
                            link -> looking.page(link, address.uri(), authorization));
        };
    }

    private FeedTrial read(
            URI url, FetchedDocument document, @Nullable UUID known, Function<URI, Look> look) {
        return switch (parser.parse(document)) {
            case ParseOutcome.NotAFeed(String reason) -> nothing(url, document, known, reason);
            case ParseOutcome.Parsed parsed ->
                    new FeedTrial(
                            url,
                            document.url(),
                            document.contentType(),
                            parsed.feed().format(),
                            parsed.feed().title(),
                            known,
                            shown(parsed.entries()),
                            parsed.entries().size(),
                            pages(parsed.entries(), look),
                            problems(parsed.entries()));
        };
    }

    private static FeedTrial nothing(
            URI url, @Nullable FetchedDocument document, @Nullable UUID known, String reason) {
        return new FeedTrial(
                url,
                document == null ? null : document.url(),
                document == null ? null : document.contentType(),
                null,
                null,
                known,
                List.of(),
                0,
                List.of(),
                List.of(reason));
    }

    private static List<TriedEntry> shown(List<Entry> entries) {
        return entries.stream()
                .limit(SHOWN_ENTRIES)
                .map(
                        entry ->
                                new TriedEntry(
                                        entry.id(),
                                        entry.title(),
                                        entry.link(),
                                        entry.published().at()))
                .toList();
    }

    private static List<String> problems(List<Entry> entries) {
        List<String> problems = new ArrayList<>();
        if (entries.isEmpty()) {
            problems.add("The feed has no entries at the moment.");
        }
        long linkless = entries.stream().filter(entry -> entry.link() == null).count();
        if (linkless > 0) {
            problems.add(
                    linkless == 1
                            ? "One of its entries has no address that can be fetched."
                            : linkless + " of its entries have no address that can be fetched.");
        }
        long dateless = entries.stream().filter(entry -> entry.published().at() == null).count();
        if (dateless > 0) {
            problems.add(
                    dateless == 1
                            ? "One of its entries has no date; its page may give one."
                            : dateless + " of its entries have no date; their pages may give one.");
        }
        return problems;
    }

    private List<TriedPage> pages(List<Entry> entries, Function<URI, Look> look) {
        return entries.stream()
                .filter(entry -> entry.link() != null)
                .limit(config.pages())
                .map(entry -> page(entry, look))
                .toList();
    }

    private TriedPage page(Entry entry, Function<URI, Look> look) {
        URI link = Objects.requireNonNull(entry.link());
        return switch (look.apply(link)) {
            case Look.Nothing(String reason) -> TriedPage.without(link, reason);
            case Look.Seen(FetchedDocument document) -> page(entry, link, document);
        };
    }

    private TriedPage page(Entry entry, URI link, FetchedDocument document) {
        String host = WebAddress.parse(document.url().toString()).domain();
        var says = extractor.extract(document, host);
        if (says.text().isEmpty()) {
            return TriedPage.without(link, "no text was found on the page");
        }
        boolean pageKnows = says.published().known() != PublicationTime.Known.UNKNOWN;
        PublicationTime published = pageKnows ? says.published() : entry.published();
        return new TriedPage(
                link,
                says.title() == null ? entry.title() : says.title(),
                beginning(says.text()),
                says.text().length(),
                published.at(),
                published.known(),
                says.byline(),
                null);
    }

    private static String beginning(String text) {
        if (text.length() <= SHOWN_TEXT) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(SHOWN_TEXT - 1));
        return text.substring(0, splits ? SHOWN_TEXT - 1 : SHOWN_TEXT);
    }
}
