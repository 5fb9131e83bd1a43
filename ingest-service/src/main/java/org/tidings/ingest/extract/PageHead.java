package org.tidings.ingest.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What the page's `meta` elements say, read once. Names are compared without case.
final class PageHead {
    private static final List<String> KEYS = List.of("property", "name", "itemprop", "http-equiv");

    private final Map<String, String> values = new HashMap<>();

    private PageHead() {}

    static PageHead of(Document page) {
        var head = new PageHead();
        for (Element meta : page.getElementsByTag("meta")) {
            String content = TextLines.line(meta.attr("content"));
            if (!content.isEmpty()) {
                KEYS.forEach(key -> head.add(meta.attr(key), content));
            }
        }
        return head;
    }

    /// `og:title twitter:title` are two names: RDFa allows several.
    private void add(String names, String content) {
        if (!names.isEmpty()) {
            for (String name : names.strip().split("\\s+", -1)) {
                values.putIfAbsent(name.toLowerCase(Locale.ROOT), content);
            }
        }
    }

    /// The first name that the page fills; null when it fills none.
    @Nullable String first(String... names) {
        for (String name : names) {
            String value = values.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    @Nullable String first(List<String> names) {
        return first(names.toArray(String[]::new));
    }
}
