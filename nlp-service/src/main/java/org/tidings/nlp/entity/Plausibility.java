package org.tidings.nlp.entity;

import java.util.regex.Pattern;

/// What the model takes for a name and is none, whatever its kind.
final class Plausibility {
    /// In mail, the web and newsgroups. A host is in lower case: Booking.com may be a company.
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[^\\s@]+@[^\\s@]+"
                            + "|(?:https?://|www\\.)\\S+"
                            + "|\\b[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}\\b(?:/\\S*)?");

    /// Characters that are looked at on each side of a name; bounds the pattern's time.
    private static final int LONGEST_ADDRESS = 100;

    /// A name without any capital must be surer than others: so few are right.
    private static final double SURE_WITHOUT_CAPITAL = 0.75;

    /// Products, programs and terms in capitals look like organisations: half of those that the
    /// model is less sure of than this are none. What the text names elsewhere is found again.
    private static final double SURE_OF_ORGANIZATION = 0.6;

    private static final double SURE = 0.4;

    private Plausibility() {}

    static boolean isPlausible(String text, TaggedName name) {
        String written = text.substring(name.start(), name.end());
        boolean organization = name.kind() == TaggedName.Kind.ORGANIZATION;
        return name.confidence() >= (organization ? SURE_OF_ORGANIZATION : SURE)
                && (name.confidence() >= SURE_WITHOUT_CAPITAL || !isLowerCase(written))
                && !inAddress(text, name);
    }

    private static boolean isLowerCase(String name) {
        return name.codePoints().anyMatch(Character::isLowerCase)
                && name.codePoints()
                        .noneMatch(
                                point ->
                                        Character.isUpperCase(point)
                                                || Character.isTitleCase(point));
    }

    private static boolean inAddress(String text, TaggedName name) {
        int first = name.start();
        while (first > Math.max(0, name.start() - LONGEST_ADDRESS)
                && !Character.isWhitespace(text.charAt(first - 1))) {
            first--;
        }
        int last = name.end();
        while (last < Math.min(text.length(), name.end() + LONGEST_ADDRESS)
                && !Character.isWhitespace(text.charAt(last))) {
            last++;
        }
        int from = first;
        return ADDRESS.matcher(text.substring(first, last))
                .results()
                .anyMatch(
                        found ->
                                from + found.start() < name.end()
                                        && name.start() < from + found.end());
    }
}
