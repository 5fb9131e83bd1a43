package org.tidings.nlp.evaluate;

import java.util.Set;
import org.tidings.contracts.finding.Claim.Status;
import org.tidings.contracts.finding.Findings;
import org.tidings.contracts.finding.Quantity;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// How much there is to check in a sentence, from what was found in it. The weights are set by
/// what can be looked up: numbers first, then dates, names and deeds; less where somebody asks,
/// thinks, wishes or promises.
final class CheckWorthiness {
    /// From here on a sentence counts as one to check.
    static final double THRESHOLD = 2.0;

    private static final int MOST_NUMBERS = 3;
    private static final int MOST_NAMES = 3;
    private static final int SHORT = 7;
    private static final int LONG = 30;
    private static final Set<String> THOUGHT =
            Set.of("think", "believe", "feel", "hope", "want", "wish", "like", "guess", "suppose");
    private static final Set<String> AHEAD =
            Set.of("will", "would", "should", "could", "may", "’ll", "'ll");
    private static final Set<String> COMPARED =
            Set.of(
                    "more", "less", "fewer", "most", "least", "highest", "lowest", "first", "never",
                    "every", "million", "billion", "percent", "half", "double");

    private CheckWorthiness() {}

    /// @param document a single sentence with all that was read in it
    static double of(Document document, Findings found) {
        var tokens = document.get(Tokens.KIND);
        double score = 0;
        long numbers = found.quantities().stream().filter(CheckWorthiness::isTelling).count();
        score += numbers == 0 ? 0 : 1 + Math.min(MOST_NUMBERS, numbers) * 0.5;
        score += found.times().isEmpty() ? 0 : 0.75;
        score += Math.min(MOST_NAMES, found.entities().size()) * 0.4;
        score += Math.min(2, found.events().size()) * 0.5;
        score +=
                found.claims().stream().anyMatch(claim -> claim.status() != Status.DECLINED)
                        ? 0.5
                        : 0;
        score += found.quotations().isEmpty() ? 0 : 0.25;
        score += found.positions().isEmpty() ? 0 : 0.25;
        score += has(tokens, COMPARED) ? 0.5 : 0;
        score += isPast(tokens) ? 0.75 : 0;
        score += Math.min(LONG, tokens.size()) / (double) LONG;
        score -= isQuestion(document) ? 2 : 0;
        score -= isThought(tokens) ? 1 : 0;
        score -= has(tokens, AHEAD) ? 0.5 : 0;
        score -= tokens.size() < SHORT ? 1 : 0;
        return score;
    }

    /// `one` and its like tell little.
    private static boolean isTelling(Quantity quantity) {
        return quantity.value() > 1 || quantity.unit() != null;
    }

    private static boolean isQuestion(Document document) {
        return document.text().strip().endsWith("?");
    }

    private static boolean has(Tokens tokens, Set<String> words) {
        return tokens.all().stream().anyMatch(token -> words.contains(token.lower()));
    }

    /// `I think`, `we want`
    private static boolean isThought(Tokens tokens) {
        var all = tokens.all();
        for (int at = 0; at + 1 < all.size(); at++) {
            boolean own = Set.of("i", "we", "you").contains(all.get(at).lower());
            int last = Math.min(all.size(), at + 4);
            if (own && all.subList(at + 1, last).stream().anyMatch(CheckWorthiness::isThought)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isThought(Token token) {
        return THOUGHT.contains(token.lemma());
    }

    private static boolean isPast(Tokens tokens) {
        return tokens.all().stream()
                .anyMatch(
                        token ->
                                Set.of("was", "were", "had", "did", "has", "have")
                                                .contains(token.lower())
                                        || (token.is("VERB") && token.lower().endsWith("ed")));
    }
}
