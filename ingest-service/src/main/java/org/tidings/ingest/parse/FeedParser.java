package org.tidings.ingest.parse;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.PublicationTime;
import org.tidings.ingest.fetch.FetchedDocument;
import org.tidings.ingest.fetch.MalformedAddress;
import org.tidings.ingest.fetch.WebAddress;
import org.tidings.ingest.identity.Sha256;

/// Reads RSS and Atom with ROME. Document types and entities are refused, so that a feed cannot
/// make the parser read or grow anything.
@ApplicationScoped
public class FeedParser {
    /// Whatever the bytes are, there is an outcome.
    public ParseOutcome parse(FetchedDocument document) {
        try (var reader = new XmlReader(document.open(), document.contentType(), true)) {
            Document xml = FeedXml.parse(reader);
            SyndFeed feed = new SyndFeedInput().build(xml);
            return new ParseOutcome.Parsed(entries(feed, xml, document.url()));
        } catch (JDOMException failure) {
            return new ParseOutcome.NotAFeed("the feed is not XML: " + firstLine(failure));
        } catch (FeedException | IllegalArgumentException failure) {
            return new ParseOutcome.NotAFeed(
                    "the document is neither RSS nor Atom: " + firstLine(failure));
        } catch (NullPointerException | IndexOutOfBoundsException | ClassCastException failure) {
            // ROME meets some malformed feeds with these
            return new ParseOutcome.NotAFeed("the document lacks what a feed must have");
        } catch (IOException failure) {
            return new ParseOutcome.NotAFeed("the feed cannot be read: " + firstLine(failure));
        }
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("unknown reason");
    }

    private static List<Entry> entries(SyndFeed feed, Document xml, URI base) {
        List<String> dates = FeedXml.datesAsWritten(xml, feed.getEntries().size());
        Set<String> ambiguous = idsOfSeveralLinks(feed.getEntries());
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < feed.getEntries().size(); i++) {
            SyndEntry entry = feed.getEntries().get(i);
            String id = present(entry.getUri());
            entries.add(
                    new Entry(
                            id == null || ambiguous.contains(id) ? null : id,
                            link(entry, base),
                            present(entry.getTitle()),
                            published(entry, dates.get(i)),
                            digest(entry)));
        }
        return entries;
    }

    /// Some feeds give one id to all their entries; such an id identifies nothing.
    private static Set<String> idsOfSeveralLinks(List<SyndEntry> entries) {
        Map<String, Set<String>> links = new TreeMap<>();
        for (SyndEntry entry : entries) {
            String id = present(entry.getUri());
            if (id != null) {
                links.computeIfAbsent(id, _ -> new TreeSet<>())
                        .add(String.valueOf(entry.getLink()));
            }
        }
        return links.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// The entry's link, or its id where that is an address (a permanent link, as RSS calls it).
    private static @Nullable URI link(SyndEntry entry, URI base) {
        String link = present(entry.getLink());
        if (link != null) {
            try {
                return WebAddress.parse(base, link).uri();
            } catch (MalformedAddress unusable) {
                return null;
            }
        }
        String id = present(entry.getUri());
        return id == null || !id.matches("(?i)https?://.*")
                ? null
                : WebAddress.tryParse(id).map(WebAddress::uri).orElse(null);
    }

    private static PublicationTime published(SyndEntry entry, String written) {
        var date = entry.getPublishedDate();
        return date == null
                ? PublicationTime.UNKNOWN
                : new PublicationTime(
                        date.toInstant(),
                        PublicationTime.Known.FEED,
                        written.isEmpty() ? null : written);
    }

    private static String digest(SyndEntry entry) {
        SyndContent summary = entry.getDescription();
        return Sha256.of(
                String.valueOf(entry.getTitle()),
                String.valueOf(entry.getLink()),
                summary == null ? "" : String.valueOf(summary.getValue()),
                entry.getContents().stream()
                        .map(content -> String.valueOf(content.getValue()))
                        .collect(Collectors.joining()),
                String.valueOf(entry.getUpdatedDate()));
    }

    private static @Nullable String present(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
