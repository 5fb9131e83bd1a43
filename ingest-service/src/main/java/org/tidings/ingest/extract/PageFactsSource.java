package org.tidings.ingest.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A parsed page with all that its facts are read from, each made once.
///
/// @param article the page's linked data on its article; missing when there is none
/// @param url where the page lay; null when unknown
record PageFactsSource(
        Document document, PageHead head, JsonNode article, Outline outline, @Nullable URI url) {
    static PageFactsSource of(Document page, @Nullable URI url) {
        return new PageFactsSource(
                page, PageHead.of(page), JsonLd.article(page), outline(page.body()), url);
    }

    /// With what is meant for readers without scripts, where there is nothing else.
    private static Outline outline(Element body) {
        var outline = Outline.of(body);
        if (outline.root().good > 0) {
            return outline;
        }
        body.getElementsByTag("noscript").unwrap();
        return Outline.of(body);
    }

    /// Where the page lay, and what it calls its own address.
    List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        if (url != null) {
            addresses.add(url.toString());
        }
        String canonical = PageLinks.canonicalText(document);
        if (canonical != null) {
            addresses.add(canonical);
        }
        String shared = head.first("og:url");
        if (shared != null) {
            addresses.add(shared);
        }
        return addresses;
    }

    /// Of the lead image: publishers file them by day.
    List<String> images() {
        String image = head.first("og:image", "twitter:image");
        return image == null ? List.of() : List.of(image);
    }
}
