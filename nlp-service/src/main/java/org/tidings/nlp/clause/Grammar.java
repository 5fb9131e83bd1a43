package org.tidings.nlp.clause;

import java.util.Set;
import org.tidings.nlp.token.Lemmas;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// What single tokens can be in a clause.
public final class Grammar {
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");
    private static final Set<String> MODALS =
            Set.of(
                    "may", "might", "could", "would", "will", "should", "can", "must", "shall",
                    "cannot", "'ll", "’ll", "ca", "wo", "ought");
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "n’t", "never", "neither", "nor", "cannot", "hardly", "seldom");
    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom");
    private static final Set<String> SUBORDINATORS =
            Set.of(
                    "after",
                    "before",
                    "while",
                    "because",
                    "when",
                    "as",
                    "if",
                    "unless",
                    "although",
                    "though",
                    "since",
                    "until",
                    "whereas",
                    "whether",
                    "that",
                    "where",
                    "why",
                    "how",
                    "once",
                    "amid",
                    "lest");
    private static final Set<String> POSSESSIVES =
            Set.of("his", "her", "its", "their", "our", "my", "your", "whose");

    private Grammar() {}

    /// A token that can head a noun phrase.
    public static boolean isNominal(Token token) {
        return switch (token.tag()) {
            case "NOUN", "PROPN", "NUM", "SYM" -> true;
            case "PRON" ->
                    (!isRelative(token) && !POSSESSIVES.contains(token.lower()))
                            || token.lower().equals("her");
            case "PUNCT" -> token.form().length() > 2 && token.form().startsWith("-");
            default -> false;
        };
    }

    public static boolean isPossessive(Token token) {
        return POSSESSIVES.contains(token.lower());
    }

    static boolean isGenitive(Token token) {
        return token.lower().equals("'s")
                || token.lower().equals("’s")
                || token.form().equals("’")
                || token.form().equals("'");
    }

    public static boolean isRelative(Token token) {
        return RELATIVES.contains(token.lower());
    }

    static boolean isSubordinator(Token token) {
        return SUBORDINATORS.contains(token.lower()) && !token.is("DET");
    }

    static boolean isNegation(Token token) {
        return NEGATIONS.contains(token.lower());
    }

    static boolean isModal(Token token) {
        return MODALS.contains(token.lower());
    }

    static boolean isAuxiliary(Token token) {
        return token.is("AUX")
                || token.tag().contains("AUX")
                || AUXILIARIES.contains(token.lemma());
    }

    /// A verb, or an adjective that is the participle of one behind its auxiliary.
    static boolean isVerb(Tokens tokens, int place) {
        Token token = tokens.get(place);
        if (token.is("VERB")) {
            return true;
        }
        boolean irregular = !Lemmas.verb(token.lower()).equals(token.lower());
        return token.is("ADJ") && (isParticipleForm(token) || irregular);
    }

    static boolean isParticipleForm(Token token) {
        return token.form().length() > 4 && token.lower().endsWith("ed");
    }

    static boolean isGerundForm(Token token) {
        return token.form().length() > 4 && token.lower().endsWith("ing");
    }

    static boolean isSentenceEnd(Token token) {
        return token.form().equals(".") || token.form().equals("!") || token.form().equals("?");
    }

    /// Whether a token is a quotation mark.
    public static boolean isQuoteMark(Token token) {
        return isQuote(token);
    }

    static boolean isQuote(Token token) {
        return token.form().length() == 1 && "“”„\"«»‘’'".indexOf(token.form().charAt(0)) >= 0;
    }

    /// The lemma of a verb, also where the tagger took it for an adjective or noun.
    public static String verbLemma(Token token) {
        return token.is("VERB") || token.is("AUX") ? token.lemma() : Lemmas.verb(token.lower());
    }
}
