package org.tidings.query.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Under which names a language is found.
final class Languages {
    private Languages() {}

    /// Its tags, and the English name of the language (CLDR).
    ///
    /// @param tag BCP 47
    static List<String> names(String tag) {
        var names = new ArrayList<>(tags(tag));
        String english = Names.key(Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH));
        if (!english.isEmpty() && !names.contains(english)) {
            names.add(english);
        }
        return names;
    }

    /// A tag and what it refines: who seeks `pt` means `pt-BR` too.
    ///
    /// @param tag BCP 47
    static List<String> tags(String tag) {
        var tags = new ArrayList<String>();
        String rest = Names.key(tag);
        while (!rest.isEmpty()) {
            tags.add(rest);
            rest = rest.substring(0, Math.max(0, rest.lastIndexOf('-')));
        }
        return tags;
    }
}
