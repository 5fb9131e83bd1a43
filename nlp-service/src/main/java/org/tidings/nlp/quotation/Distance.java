package org.tidings.nlp.quotation;

import java.util.Locale;
import java.util.Set;

/// Marks that quote nobody: distance (`the so-called “experts”`), words that are spoken of, titles.
final class Distance {
    private static final Set<String> SPOKEN_OF =
            Set.of(
                    "so-called",
                    "called",
                    "word",
                    "words",
                    "term",
                    "terms",
                    "phrase",
                    "titled",
                    "entitled",
                    "dubbed",
                    "nicknamed",
                    "named",
                    "codenamed",
                    "slogan",
                    "hashtag",
                    "labeled",
                    "labelled",
                    "headlined");
    private static final Set<String> SMALL =
            Set.of(
                    "a", "an", "the", "of", "and", "in", "on", "to", "for", "with", "at", "by",
                    "from", "or");

    private final Frame frame;
    private final String text;

    Distance(Frame frame, String text) {
        this.frame = frame;
        this.text = text;
    }

    boolean quotesNobody(int at) {
        var quote = frame.quotes().get(at);
        if (quote == null || quote.inner().start() >= quote.inner().end()) {
            return true;
        }
        String words = text.substring(quote.inner().start(), quote.inner().end());
        boolean verb = frame.is(at - 1, "called") && !frame.is(at - 2, "-");
        if (at > 0 && !verb && SPOKEN_OF.contains(frame.get(at - 1).lower())) {
            return true;
        }
        int count = words.split("\\s+", -1).length;
        boolean sentence = ".,!?…".indexOf(words.charAt(words.length() - 1)) >= 0;
        if (sentence) {
            return false;
        }
        boolean determined =
                frame.isTag(at - 1, "DET")
                        || frame.isTag(at - 1, "ADJ")
                        || (frame.isTag(at - 1, "NOUN") && frame.isTag(at + 1, "NOUN"));
        boolean fragment = count <= 3 && determined && !isNamingVerbNear(at);
        return fragment || isTitle(words, count);
    }

    private boolean isNamingVerbNear(int at) {
        return frame.isTag(at - 2, "VERB");
    }

    private static boolean isTitle(String words, int count) {
        if (count < 2) {
            return false;
        }
        for (String word : words.split("\\s+", -1)) {
            boolean small = SMALL.contains(word.toLowerCase(Locale.ROOT));
            if (!small && !word.isEmpty() && !Character.isUpperCase(word.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }
}
