package org.tidings.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a class or an id: `relatedLinks`, `related-links` and `related_links` are two.
final class NameWords {
    private NameWords() {}

    /// In lower case.
    static List<String> of(String names) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= names.length(); at++) {
            boolean end = at == names.length() || !Character.isLetterOrDigit(names.charAt(at));
            boolean hump =
                    !end
                            && at > start
                            && Character.isUpperCase(names.charAt(at))
                            && Character.isLowerCase(names.charAt(at - 1));
            if (end || hump) {
                if (at > start) {
                    words.add(names.substring(start, at).toLowerCase(Locale.ROOT));
                }
                start = hump ? at : at + 1;
            }
        }
        return words;
    }
}
