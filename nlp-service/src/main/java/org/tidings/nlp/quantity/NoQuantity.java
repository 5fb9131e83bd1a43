package org.tidings.nlp.quantity;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidings.nlp.lexicon.WordList;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Which numbers count nothing: dates, years, clock times, ages, scores, names, and numbers that
/// point back.
final class NoQuantity {
    private static final WordList NOUNS = new WordList(NoQuantity.class, "nouns.txt");
    private static final Set<String> LABELS = NOUNS.set("label");
    private static final Set<String> AGES = NOUNS.set("age");
    private static final Set<String> MONTHS = NOUNS.set("month");
    private static final Set<String> DEFINITE = NOUNS.set("definite");

    private static final Pattern CLOCK =
            Pattern.compile(
                    "(?i)^\\s?(?:[ap]\\.?m\\b|o[’']clock|gmt|utc|hrs\\b|noon).*", Pattern.DOTALL);
    private static final Pattern AGE =
            Pattern.compile(
                    "(?i)^(?:[ -]years?[ -]olds?|[ -]months?[ -]olds?|-year-olds?).*",
                    Pattern.DOTALL);
    private static final Pattern SCORE = Pattern.compile("^[-–—]\\d.*", Pattern.DOTALL);
    private static final Pattern PART_OF_NAME =
            Pattern.compile("^(?:[A-Za-z]|-[A-Z]|[’']s?\\b).*", Pattern.DOTALL);

    private final String text;
    private final Tokens tokens;

    NoQuantity(String text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /// @param first the place of the number's first token
    /// @param next the place of the token behind it
    boolean covers(Numeral number, int first, int next, boolean bounded, boolean measured) {
        String behind = text.substring(number.end(), Math.min(text.length(), number.end() + 16));
        if (CLOCK.matcher(behind).matches() || AGE.matcher(behind).matches()) {
            return true;
        }
        if (number.currency() != null) {
            return false;
        }
        if (!measured
                && (SCORE.matcher(behind).matches() || (number.upper() != null && tight(number)))) {
            return number.digits() && !isCounted(next);
        }
        if (number.digits() && PART_OF_NAME.matcher(behind).matches()) {
            return !measured;
        }
        return isDate(number, first, next, measured)
                || isAge(number, first)
                || (!measured && isLabel(number, first, next, bounded))
                || pointsBack(number, first, next, measured)
                || isNoNumeral(number, first, next, bounded);
    }

    private boolean tight(Numeral number) {
        return text.substring(number.start(), number.end()).indexOf(' ') < 0;
    }

    private boolean isCounted(int next) {
        return next < tokens.size() && tokens.get(next).is("NOUN");
    }

    private String lower(int place) {
        return place >= 0 && place < tokens.size() ? tokens.get(place).lower() : "";
    }

    private boolean isDate(Numeral number, int first, int next, boolean measured) {
        if (!number.digits() || measured) {
            return false;
        }
        if (number.value() <= 31 && (isMonth(first - 1) || isMonth(next))) {
            return true;
        }
        if (number.upper() != null && isYear(number.value()) && isYear(number.upper())) {
            return !isCounted(next);
        }
        if (!isYear(number.value()) || number.end() - number.start() != 4) {
            return false;
        }
        boolean counted = isCounted(next) && tokens.get(next).lower().endsWith("s");
        return !counted
                || isMonth(first - 1)
                || Set.of("in", "since", "of", "from").contains(lower(first - 1));
    }

    private static boolean isYear(double value) {
        return value >= 1100 && value <= 2100;
    }

    private boolean isMonth(int place) {
        return place >= 0
                && place < tokens.size()
                && MONTHS.contains(lower(place))
                && tokens.get(place).isCapitalized();
    }

    /// `Jane Roe, 61, who …`, `aged 61`.
    private boolean isAge(Numeral number, int first, int next) {
        if (number.value() > 120) {
            return false;
        }
        if (AGES.contains(lower(first - 1))) {
            return true;
        }
        boolean opened = lower(first - 1).equals(",") || lower(first - 1).equals("(");
        boolean closed = Set.of(",", ".", ")", ";").contains(lower(next));
        return opened && closed && first >= 2 && isName(tokens.get(first - 2));
    }

    private boolean isAge(Numeral number, int first) {
        return isAge(number, first, tokens.firstFrom(number.end()));
    }

    private static boolean isName(Token token) {
        return token.isCapitalized() || token.form().startsWith("-");
    }

    /// `Article 5`, `Flight 370`, `World Cup 2026`.
    private boolean isLabel(Numeral number, int first, int next, boolean bounded) {
        if (bounded || first < 1 || (!number.digits() && !LABELS.contains(lower(first - 1)))) {
            return false;
        }
        Token before = tokens.get(first - 1);
        if (before.sentence() != tokens.get(Math.min(first, tokens.size() - 1)).sentence()) {
            return false;
        }
        if (LABELS.contains(before.lower())) {
            boolean plural = before.lower().endsWith("s") && isCounted(next);
            return !plural && (number.digits() || before.isCapitalized());
        }
        return before.is("PROPN") && before.isCapitalized() && !isCounted(next);
    }

    /// `the two companies`, but `the 48-hour strike` and `the usual 1,100 trains`.
    private boolean pointsBack(Numeral number, int first, int next, boolean measured) {
        if (number.fraction() || (measured && !DEFINITE.contains(lower(first - 1)))) {
            return false;
        }
        boolean compound = number.end() < text.length() && text.charAt(number.end()) == '-';
        return DEFINITE.contains(lower(first - 1))
                && !compound
                && (number.value() < 20 || !Set.of("the").contains(lower(first - 1)))
                && !lower(next).equals("percent")
                && !lower(next).equals("%");
    }

    private boolean isNoNumeral(Numeral number, int first, int next, boolean bounded) {
        String word = text.substring(number.start(), number.end()).toLowerCase(Locale.ROOT);
        return switch (word) {
            case "one" -> !bounded && !OneOf.counts(tokens, first, next);
            case "half" -> !bounded && !OneOf.isShare(tokens, first, next);
            case "a third",
                    "a fifth",
                    "a sixth",
                    "a tenth",
                    "a quarter",
                    "a seventh",
                    "an eighth" ->
                    !bounded && !lower(next).equals("of");
            case "a second" -> true;
            default -> false;
        };
    }
}
