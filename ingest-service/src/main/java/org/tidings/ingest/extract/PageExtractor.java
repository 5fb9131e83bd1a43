package org.tidings.ingest.extract;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.fetch.FetchedDocument;
import org.tidings.ingest.fetch.WebAddress;

/// Finds the article on a page.
@ApplicationScoped
public class PageExtractor {
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([^\\s;\"']+)", Pattern.CASE_INSENSITIVE);

    /// @param outlet the name of the outlet, which is never taken for an author
    public ExtractedPage extract(FetchedDocument document, String outlet) {
        Document page = parse(document);
        String title = PageTitle.of(page);
        String byline = Byline.of(page, outlet);
        var published = PageTime.of(page);
        URI canonical = canonical(page);
        return new ExtractedPage(title, byline, MainText.of(page, title), published, canonical);
    }

    private static Document parse(FetchedDocument document) {
        try (var bytes = document.open()) {
            return Jsoup.parse(bytes, charset(document.contentType()), document.url().toString());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// As the server says; null when it says nothing that we know, and the page itself is asked.
    private static @Nullable String charset(@Nullable String contentType) {
        Matcher named = CHARSET.matcher(contentType == null ? "" : contentType);
        try {
            return named.find() && Charset.isSupported(named.group(1)) ? named.group(1) : null;
        } catch (IllegalArgumentException noName) {
            return null;
        }
    }

    private static @Nullable URI canonical(Document page) {
        Element link = page.selectFirst("link[rel=canonical][href]");
        return link == null
                ? null
                : WebAddress.tryParse(link.absUrl("href")).map(WebAddress::uri).orElse(null);
    }
}
