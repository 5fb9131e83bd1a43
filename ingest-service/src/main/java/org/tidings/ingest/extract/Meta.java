package org.tidings.ingest.extract;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The page's `meta` elements.
final class Meta {
    private Meta() {}

    /// The first that is not blank, by property or by name; null when there is none.
    static @Nullable String content(Document page, String name) {
        for (Element meta : page.select("meta[content]")) {
            boolean named =
                    meta.attr("property").equalsIgnoreCase(name)
                            || meta.attr("name").equalsIgnoreCase(name);
            if (named && !meta.attr("content").isBlank()) {
                return TextLines.line(meta.attr("content"));
            }
        }
        return null;
    }
}
