package org.tidings.ingest.extract;

import java.util.List;
import java.util.Set;

/// Lists of words as they are best read: between commas.
final class WordList {
    private WordList() {}

    static List<String> list(String words) {
        return List.of(words.strip().split("\\s*,\\s+", -1));
    }

    static Set<String> set(String words) {
        return Set.copyOf(list(words));
    }
}
