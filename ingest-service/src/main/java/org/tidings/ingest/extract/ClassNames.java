package org.tidings.ingest.extract;

import java.util.List;

/// The classes of an element without those that speak of something else: what an article is tagged
/// with (`tag-media`), or what stands beside it (`has-sidebar`).
final class ClassNames {
    private static final List<String> ABOUT_OTHERS =
            List.of(
                    "tag-",
                    "category-",
                    "cat-",
                    "has-",
                    "with-",
                    "no-",
                    "not-",
                    "hide-on-",
                    "type-",
                    "status-",
                    "format-",
                    "single-",
                    "theme-",
                    "is-",
                    "author-",
                    "term-",
                    "pmpro-",
                    "col-",
                    "row-",
                    "grid-",
                    "margin-",
                    "padding-",
                    "topic-",
                    "section-");

    private ClassNames() {}

    static void append(StringBuilder to, String classes) {
        int start = 0;
        for (int at = 0; at <= classes.length(); at++) {
            if (at == classes.length() || classes.charAt(at) <= ' ') {
                if (at > start && !isAboutOthers(classes, start)) {
                    to.append(' ').append(classes, start, at);
                }
                start = at + 1;
            }
        }
    }

    private static boolean isAboutOthers(String classes, int start) {
        for (String prefix : ABOUT_OTHERS) {
            if (classes.startsWith(prefix, start)) {
                return true;
            }
        }
        return false;
    }
}
