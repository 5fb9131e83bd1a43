package org.tidings.ingest.extract;

import java.net.URI;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.fetch.WebAddress;

/// Addresses that a page gives of itself.
final class PageLinks {
    private PageLinks() {}

    static @Nullable URI canonical(Document page) {
        String written = canonicalText(page);
        return written == null ? null : address(page, written);
    }

    /// As written; null when the page gives none.
    static @Nullable String canonicalText(Document page) {
        for (Element link : page.getElementsByTag("link")) {
            String relation = link.attr("rel").toLowerCase(Locale.ROOT);
            if (relation.strip().equals("canonical") && !link.attr("href").isBlank()) {
                return link.attr("href").strip();
            }
        }
        return null;
    }

    /// Made absolute by the page's address; null when that gives no address of the web.
    static @Nullable URI address(Document page, String written) {
        String absolute = org.jsoup.internal.StringUtil.resolve(page.baseUri(), written);
        String whole = absolute.isEmpty() ? written : absolute;
        return WebAddress.tryParse(whole).map(WebAddress::uri).orElse(null);
    }
}
