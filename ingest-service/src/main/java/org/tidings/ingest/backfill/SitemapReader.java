package org.tidings.ingest.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.fetch.FetchedDocument;

/// Reads sitemaps and indexes of sitemaps, packed or plain (sitemaps.org, protocol 0.9), with the
/// dates of Google's news extension.
@ApplicationScoped
class SitemapReader {
    private final BackfillConfig config;

    SitemapReader(BackfillConfig config) {
        this.config = config;
    }

    Sitemap read(FetchedDocument document) {
        byte[] sent = document.body().toByteArray();
        try {
            Optional<byte[]> plain =
                    ArchiveKind.isPacked(sent)
                            ? Packed.unpack(sent, config.maxPage())
                            : Optional.of(sent);
            return plain.map(bytes -> parse(bytes, document))
                    .orElseGet(
                            () ->
                                    new Sitemap.Unreadable(
                                            "it has more than " + config.maxPage() + " bytes"));
        } catch (IOException broken) {
            return new Sitemap.Unreadable("it cannot be unpacked: " + broken.getMessage());
        }
    }

    private static Sitemap parse(byte[] xml, FetchedDocument document) {
        Document parsed = parsed(xml, document.url().toString());
        if (parsed.selectFirst("sitemapindex") != null) {
            return new Sitemap.Index(places(parsed, "sitemap"));
        }
        if (parsed.selectFirst("urlset") != null) {
            return new Sitemap.Pages(places(parsed, "url"));
        }
        return new Sitemap.Unreadable("it is no sitemap");
    }

    private static Document parsed(byte[] xml, String base) {
        try (var bytes = new ByteArrayInputStream(xml)) {
            return Jsoup.parse(bytes, null, base, Parser.xmlParser());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<Sitemap.Place> places(Document parsed, String element) {
        return parsed.getElementsByTag(element).stream()
                .map(SitemapReader::place)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Sitemap.Place> place(Element element) {
        String address = text(element, "loc");
        return address == null
                ? Optional.empty()
                : Optional.of(
                        new Sitemap.Place(
                                address,
                                moment(text(element, "news:publication_date")),
                                moment(text(element, "lastmod"))));
    }

    private static @Nullable String text(Element element, String tag) {
        Element found = element.getElementsByTag(tag).first();
        String text = found == null ? "" : found.text().strip();
        return text.isEmpty() ? null : text;
    }

    /// W3C's profile of ISO 8601; null for what is neither a day nor a moment.
    private static @Nullable Instant moment(@Nullable String written) {
        if (written == null) {
            return null;
        }
        try {
            return written.length() == 10
                    ? LocalDate.parse(written).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
