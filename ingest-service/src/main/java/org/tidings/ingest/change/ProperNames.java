package org.tidings.ingest.change;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which words of a text are names, by how they are written. A capital in the middle of a sentence
/// is a sign; at its beginning only if the word has one elsewhere too, or a second name follows and
/// the word is never written small.
/// Where every noun has a capital, as in German, only a word beside another such word counts.
/// Scripts without capitals give no sign, and no names.
final class ProperNames {
    private static final Set<String> CALENDAR = calendar();

    /// Above this share of capitals within sentences, nouns have them too.
    private static final double NOUNS = 0.25;

    private final Set<String> amidSentences;
    private final Set<String> writtenSmall;
    private final boolean nounsHaveCapitals;

    private ProperNames(
            Set<String> amidSentences, Set<String> writtenSmall, boolean nounsHaveCapitals) {
        this.amidSentences = amidSentences;
        this.writtenSmall = writtenSmall;
        this.nounsHaveCapitals = nounsHaveCapitals;
    }

    /// @param tokens of both texts
    static ProperNames of(List<Token> tokens) {
        var amid = tokens.stream().filter(t -> t.isWord() && !t.startsSentence()).toList();
        var capitalised = amid.stream().filter(ProperNames::hasCapital).toList();
        return new ProperNames(
                capitalised.stream().map(Token::key).collect(Collectors.toSet()),
                tokens.stream()
                        .filter(t -> t.isWord() && !t.isCapitalised())
                        .map(Token::key)
                        .collect(Collectors.toSet()),
                amid.size() > 20 && capitalised.size() > NOUNS * amid.size());
    }

    /// The names in a run of a text's tokens.
    Set<String> in(List<Token> tokens, int start, int end) {
        return IntStream.range(start, end)
                .filter(i -> isName(tokens, i))
                .mapToObj(i -> tokens.get(i).key())
                .collect(Collectors.toSet());
    }

    private boolean isName(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (!hasCapital(token)) {
            return false;
        }
        boolean beside = isBeside(tokens, i + 1, token) || isBeside(tokens, i - 1, token);
        if (nounsHaveCapitals) {
            return beside && !isOrdinaryStart(token);
        }
        return !token.startsSentence()
                || amidSentences.contains(token.key())
                || (beside && !isOrdinaryStart(token));
    }

    private boolean isBeside(List<Token> tokens, int i, Token of) {
        return i >= 0
                && i < tokens.size()
                && tokens.get(i).sentence() == of.sentence()
                && hasCapital(tokens.get(i))
                && !isOrdinaryStart(tokens.get(i));
    }

    /// A sentence begins with it, and elsewhere it is written small.
    private boolean isOrdinaryStart(Token token) {
        return token.startsSentence() && writtenSmall.contains(token.lowerCase());
    }

    private static boolean hasCapital(Token token) {
        return token.isCapitalised()
                && token.key().length() > 1
                && !CALENDAR.contains(token.lowerCase());
    }

    /// Days and months have capitals in some languages, and name nobody.
    private static Set<String> calendar() {
        var names = new HashSet<String>();
        for (String language : List.of("en", "de", "nl", "pt", "fr", "es", "it")) {
            Locale locale = Locale.of(language);
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                for (DayOfWeek day : DayOfWeek.values()) {
                    names.add(day.getDisplayName(style, locale).toLowerCase(locale));
                }
                for (Month month : Month.values()) {
                    names.add(month.getDisplayName(style, locale).toLowerCase(locale));
                }
            }
        }
        return Set.copyOf(names);
    }
}
