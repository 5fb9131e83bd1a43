package org.tidings.localstack.newsroom;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// Describes an article for machines, as schema.org's NewsArticle.
final class JsonLd {
    private JsonLd() {}

    static String newsArticle(
            Outlet outlet,
            String url,
            String title,
            String author,
            OffsetDateTime published,
            @Nullable OffsetDateTime edited) {
        return """
        {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": %s,
        "url": %s,
        "datePublished": %s,%s
        "author": {"@type": "Person", "name": %s},
        "publisher": {"@type": "NewsMediaOrganization", "name": %s}
        }"""
                .formatted(
                        string(title),
                        string(url),
                        string(ArticleValues.iso(published)),
                        modified(edited),
                        string(author),
                        string(outlet.name()));
    }

    private static String modified(@Nullable OffsetDateTime edited) {
        return edited == null
                ? ""
                : "\n\"dateModified\": " + string(ArticleValues.iso(edited)) + ",";
    }

    /// A JSON string that cannot close the script element around it.
    static String string(String text) {
        var json = new StringBuilder("\"");
        text.chars()
                .forEach(
                        c -> {
                            if (c < ' ' || "\"\\<>&".indexOf(c) >= 0) {
                                json.append("\\u%04x".formatted(c));
                            } else {
                                json.append((char) c);
                            }
                        });
        return json.append('"').toString();
    }
}
