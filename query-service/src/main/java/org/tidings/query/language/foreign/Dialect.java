package org.tidings.query.language.foreign;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tidings.query.language.Query.Nearness;
import org.tidings.query.language.Query.Place;
import org.tidings.query.language.foreign.ForeignToken.Kind;

/// How a product writes operators and fields.
sealed interface Dialect {
    /// The operator that a word is; empty when it is none.
    Optional<ForeignToken> operator(String word, Place place);

    /// What a field begins with: letters and the sign behind them.
    Pattern fieldStart();

    /// What a field is called here; empty when there is none like it.
    ///
    /// @param name in lower case
    List<String> fields(String name);

    /// Whether words side by side are a phrase, rather than joined by AND.
    boolean isPhraseSideBySide();

    static Dialect of(Product product) {
        return switch (product) {
            case MELTWATER -> new Meltwater();
            case BRANDWATCH -> new Brandwatch();
            case FACTIVA -> new Factiva();
        };
    }

    private static Optional<ForeignToken> joining(String word, Place place) {
        return switch (word) {
            case "AND" -> Optional.of(ForeignToken.of(Kind.AND, word, place));
            case "OR" -> Optional.of(ForeignToken.of(Kind.OR, word, place));
            case "NOT" -> Optional.of(ForeignToken.of(Kind.NOT, word, place));
            default -> Optional.empty();
        };
    }

    private static Nearness nearness(boolean inOrder, int words) {
        var kind = inOrder ? Nearness.Kind.THIS_ORDER : Nearness.Kind.EITHER_ORDER;
        return new Nearness(kind, words);
    }

    /// A number that stands in a query; what is absurdly great is just great.
    private static int number(String digits) {
        return digits.length() > 6 ? 1_000_000 : Integer.parseInt(digits);
    }

    /// NEAR counts the words between, and four when it says nothing.
    record Meltwater() implements Dialect {
        private static final Pattern NEAR = Pattern.compile("(O?)NEAR(?:/(\\d+))?");
        private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z._-]*:");
        private static final Map<String, List<String>> FIELDS =
                Map.of(
                        "title", List.of("title"),
                        "headline", List.of("title"),
                        "ingress", List.of("lead"),
                        "source", List.of("source"),
                        "author", List.of("author"),
                        "country", List.of("country"),
                        "language", List.of("lang"));

        @Override
        public Optional<ForeignToken> operator(String word, Place place) {
            var near = NEAR.matcher(word.toUpperCase(Locale.ROOT));
            if (near.matches() && word.equals(word.toUpperCase(Locale.ROOT))) {
                int words = near.group(2) == null ? 4 : number(near.group(2));
                var nearness = nearness(!near.group(1).isEmpty(), words);
                return Optional.of(ForeignToken.near(nearness, word, place));
            }
            return joining(word, place);
        }

        @Override
        public Pattern fieldStart() {
            return FIELD;
        }

        @Override
        public List<String> fields(String name) {
            return FIELDS.getOrDefault(name, List.of());
        }

        @Override
        public boolean isPhraseSideBySide() {
            return false;
        }
    }

    /// NEAR/3 counts the words between; with an f behind the number, in this order.
    record Brandwatch() implements Dialect {
        private static final Pattern NEAR = Pattern.compile("NEAR/(\\d+)(f?)");
        private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z._-]*:");
        private static final Map<String, List<String>> FIELDS =
                Map.of(
                        "title", List.of("title"),
                        "site", List.of("domain"),
                        "author", List.of("author"),
                        "country", List.of("country"),
                        "language", List.of("lang"),
                        "raw", List.of("="));

        @Override
        public Optional<ForeignToken> operator(String word, Place place) {
            var near = NEAR.matcher(word);
            if (near.matches()) {
                var nearness = nearness(!near.group(2).isEmpty(), number(near.group(1)));
                return Optional.of(ForeignToken.near(nearness, word, place));
            }
            return joining(word, place);
        }

        @Override
        public Pattern fieldStart() {
            return FIELD;
        }

        @Override
        public List<String> fields(String name) {
            return FIELDS.getOrDefault(name, List.of());
        }

        @Override
        public boolean isPhraseSideBySide() {
            return false;
        }
    }

    /// Operators in any case; a distance counts positions, so that near5 leaves four words between.
    /// Without their slashes, n95 and f16 are words.
    record Factiva() implements Dialect {
        private static final Pattern NEAR =
                Pattern.compile("near(\\d+)|/n(\\d+)/?|(?:adj|/?w/)(\\d+)");
        private static final Pattern LEFT_OUT = Pattern.compile("atleast\\d+|/f\\d+/?");
        private static final Pattern FIELD = Pattern.compile("[A-Za-z]{2,5}=|wc[<>]=?");
        private static final Map<String, List<String>> FIELDS =
                Map.ofEntries(
                        Map.entry("hd", List.of("title")),
                        Map.entry("hl", List.of("title")),
                        Map.entry("lp", List.of("lead")),
                        Map.entry("hlp", List.of("title", "lead")),
                        Map.entry("td", List.of("body")),
                        Map.entry("by", List.of("author")),
                        Map.entry("sn", List.of("source")),
                        Map.entry("la", List.of("lang")),
                        Map.entry("wc", List.of("words")));

        @Override
        public Optional<ForeignToken> operator(String word, Place place) {
            String lower = word.toLowerCase(Locale.ROOT);
            var near = NEAR.matcher(lower);
            if (near.matches()) {
                boolean inOrder = near.group(3) != null;
                String either = near.group(1) != null ? near.group(1) : near.group(2);
                int positions = number(inOrder ? near.group(3) : either);
                var nearness = nearness(inOrder, Math.max(0, positions - 1));
                return Optional.of(ForeignToken.near(nearness, word, place));
            }
            if (lower.equals("adj")) {
                return Optional.of(ForeignToken.near(nearness(true, 0), word, place));
            }
            if (lower.equals("same")) {
                var paragraph = new Nearness(Nearness.Kind.PARAGRAPH, 0);
                return Optional.of(ForeignToken.near(paragraph, word, place));
            }
            return LEFT_OUT.matcher(lower).matches()
                    ? Optional.of(ForeignToken.of(Kind.LEFT_OUT, word, place))
                    : joining(word.toUpperCase(Locale.ROOT), place);
        }

        @Override
        public Pattern fieldStart() {
            return FIELD;
        }

        @Override
        public List<String> fields(String name) {
            return FIELDS.getOrDefault(name, List.of());
        }

        @Override
        public boolean isPhraseSideBySide() {
            return true;
        }
    }
}
