package org.tidings.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Phrases that are looked for at the beginnings of a text's words, all in one pass.
final class Phrases {
    /// By so many first characters the phrases are found; none is shorter.
    private static final int KEY = 3;

    private final Map<String, List<String>> byStart = new HashMap<>();

    private Phrases(List<String> phrases) {
        for (String phrase : phrases) {
            byStart.computeIfAbsent(phrase.substring(0, KEY), key -> new ArrayList<>()).add(phrase);
        }
    }

    /// @param phrases in lower case, between commas
    static Phrases of(String phrases) {
        return new Phrases(WordList.list(phrases));
    }

    /// @param text in lower case
    boolean areIn(String text) {
        boolean inWord = false;
        for (int at = 0; at + KEY <= text.length(); at++) {
            if (!inWord && isAt(text, at)) {
                return true;
            }
            inWord = Character.isLetter(text.charAt(at));
        }
        return false;
    }

    private boolean isAt(String text, int at) {
        for (String phrase : byStart.getOrDefault(text.substring(at, at + KEY), List.of())) {
            if (text.startsWith(phrase, at)) {
                return true;
            }
        }
        return false;
    }
}
