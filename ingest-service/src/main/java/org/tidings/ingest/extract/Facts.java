package org.tidings.ingest.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.PageFacts;

/// What a page says about its article beside title, time and text.
final class Facts {
    private Facts() {}

    static PageFacts of(
            PageFactsSource page,
            List<String> authors,
            boolean paywalled,
            List<String> highlights) {
        return new PageFacts(
                authors, section(page), language(page), leadImage(page), paywalled, highlights);
    }

    private static @Nullable String section(PageFactsSource page) {
        String section =
                page.head()
                        .first(
                                "article:section",
                                "og:article:section",
                                "parsely-section",
                                "articlesection",
                                "section",
                                "cxenseparse:articlesection");
        String named = section == null ? JsonLd.text(page.article(), "articleSection") : section;
        return named == null || named.length() > 100 ? null : named;
    }

    private static @Nullable String language(PageFactsSource page) {
        Element root = page.document().firstElementChild();
        String html = root == null ? "" : root.attr("lang");
        for (String written :
                new @Nullable String[] {
                    html.isBlank() && root != null ? root.attr("xml:lang") : html,
                    page.head().first("content-language", "language", "dc.language", "inlanguage"),
                    JsonLd.text(page.article(), "inLanguage"),
                    page.head().first("og:locale")
                }) {
            String tag = tag(written);
            if (tag != null) {
                return tag;
            }
        }
        return null;
    }

    /// BCP 47; null when it is none.
    private static @Nullable String tag(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        String first = written.strip().split("[,; ]", 2)[0].replace('_', '-');
        String tag = Locale.forLanguageTag(first).toLanguageTag();
        return tag.equals("und") || tag.startsWith("x-") ? null : tag;
    }

    private static @Nullable URI leadImage(PageFactsSource page) {
        String written = page.head().first("og:image", "og:image:url", "og:image:secure_url");
        if (written == null) {
            written = image(page.article().path("image"));
        }
        if (written == null) {
            written = page.head().first("twitter:image", "twitter:image:src", "thumbnail", "image");
        }
        return written == null ? null : PageLinks.address(page.document(), written);
    }

    /// An address, an object with one, or a list of either.
    private static @Nullable String image(JsonNode image) {
        JsonNode first = image.isArray() ? image.path(0) : image;
        String address = first.isTextual() ? first.asText() : first.path("url").asText("");
        return address.isBlank() ? null : address;
    }
}
