package org.tidings.nlp.place;

import java.util.Set;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Entity.Mention;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Whether a capital stands for the government that sits there: it acts, and nobody is in it.
final class Metonymy {
    /// Somebody or something is there, or moves there.
    private static final Set<String> LITERAL =
            Set.of(
                    "in",
                    "at",
                    "near",
                    "around",
                    "across",
                    "outside",
                    "inside",
                    "over",
                    "through",
                    "into",
                    "to",
                    "from",
                    "visit",
                    "reach",
                    "leave",
                    "central",
                    "downtown",
                    "northern",
                    "southern",
                    "eastern",
                    "western",
                    "city",
                    "capital");

    /// What only somebody who decides can do or have.
    private static final Set<String> DEEDS =
            Set.of(
                    "say",
                    "tell",
                    "confirm",
                    "deny",
                    "want",
                    "demand",
                    "reject",
                    "accept",
                    "agree",
                    "refuse",
                    "insist",
                    "warn",
                    "accuse",
                    "announce",
                    "sign",
                    "impose",
                    "support",
                    "back",
                    "oppose",
                    "condemn",
                    "call",
                    "urge",
                    "decide",
                    "plan",
                    "hope",
                    "seek",
                    "respond",
                    "comment",
                    "believe",
                    "fear",
                    "offer",
                    "propose",
                    "threaten",
                    "recognize",
                    "recognise",
                    "withdraw",
                    "summon",
                    "expel",
                    "negotiate",
                    "claim",
                    "consider",
                    "pledge",
                    "promise",
                    "vow",
                    "send",
                    "approve",
                    "veto",
                    "press");
    private static final Set<String> WILL =
            Set.of(
                    "engagement",
                    "commitment",
                    "position",
                    "decision",
                    "demand",
                    "policy",
                    "stance",
                    "offer",
                    "refusal",
                    "response",
                    "proposal",
                    "support",
                    "government",
                    "plan",
                    "ambition",
                    "interest",
                    "resistance",
                    "negotiator",
                    "envoy",
                    "ally",
                    "claim",
                    "foreign",
                    "continued",
                    "military",
                    "efforts",
                    "effort",
                    "role");

    private Metonymy() {}

    /// No mention is of the town itself, and at least one of somebody who acts.
    static boolean isGovernment(Document document, Entity entity) {
        var tokens = document.get(Tokens.KIND);
        boolean acts = false;
        for (Mention mention : entity.mentions()) {
            int first = tokens.firstFrom(mention.span().start());
            int behind = tokens.firstFrom(mention.span().end());
            if (first > 0 && isThere(tokens.get(first - 1))) {
                return false;
            }
            acts |= acts(tokens, first, behind);
        }
        return acts;
    }

    private static boolean isThere(Token before) {
        return LITERAL.contains(before.lower()) || LITERAL.contains(before.lemma());
    }

    private static boolean acts(Tokens tokens, int first, int behind) {
        if (behind >= tokens.size()) {
            return false;
        }
        boolean joined =
                first > 0
                        && Set.of("neither", "nor", "between")
                                .contains(tokens.get(first - 1).lower());
        return joined
                || (isPossessive(tokens.get(behind))
                        ? wills(tokens, behind + 1)
                        : does(tokens, behind));
    }

    private static boolean isPossessive(Token token) {
        return token.lower().equals("'s") || token.lower().equals("’s");
    }

    private static boolean wills(Tokens tokens, int from) {
        return from < tokens.size()
                && (WILL.contains(tokens.get(from).lemma())
                        || (from + 1 < tokens.size()
                                && WILL.contains(tokens.get(from + 1).lemma())));
    }

    /// A verb of deciding within the next words of the sentence, behind auxiliaries.
    private static boolean does(Tokens tokens, int from) {
        for (int place = from; place < Math.min(tokens.size(), from + 5); place++) {
            var token = tokens.get(place);
            if (token.is("VERB")) {
                return DEEDS.contains(token.lemma());
            }
            if (!token.is("AUX") && !token.is("ADV") && !token.is("PART")) {
                return false;
            }
        }
        return false;
    }

    /// As it stands within a sentence: the United States, but Russia.
    static String withArticle(String country) {
        boolean article =
                country.startsWith("United ")
                        || country.endsWith(" Islands")
                        || country.endsWith(" Republic")
                        || Set.of("Netherlands", "Philippines", "Bahamas", "Maldives", "Gambia")
                                .contains(country);
        return article ? "the " + country : country;
    }
}
