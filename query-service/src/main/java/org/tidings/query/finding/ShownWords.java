package org.tidings.query.finding;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;

/// The beginning of a text that may be shown, and which words stand in it.
final class ShownWords {
    private static final Pattern GAP = Pattern.compile("\\s+");

    private final String text;
    private final String words;

    ShownWords(String text) {
        this.text = text;
        this.words = plain(text);
    }

    int end() {
        return text.length();
    }

    boolean hold(@Nullable Span span) {
        return span == null || span.end() <= text.length();
    }

    String at(Span span) {
        return text.substring(span.start(), span.end());
    }

    /// Whether a name or phrase stands there, as whole words, whatever the case.
    boolean hold(String phrase) {
        String wanted = plain(phrase).strip();
        if (wanted.isEmpty()) {
            return true;
        }
        for (int at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
            if (isEdge(at) && isEdge(at + wanted.length())) {
                return true;
            }
        }
        return false;
    }

    /// Whether each word of a phrase stands there, wherever.
    boolean holdEach(String phrase) {
        return GAP.splitAsStream(phrase.strip()).allMatch(this::hold);
    }

    /// Whether no word goes on across this place.
    private boolean isEdge(int at) {
        return at == 0
                || at == words.length()
                || !Character.isLetterOrDigit(words.charAt(at - 1))
                || !Character.isLetterOrDigit(words.charAt(at));
    }

    private static String plain(String text) {
        return GAP.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
