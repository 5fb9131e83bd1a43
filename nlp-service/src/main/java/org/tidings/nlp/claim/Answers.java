package org.tidings.nlp.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Claim;
import org.tidings.contracts.finding.Party;
import org.tidings.nlp.clause.Predicate;

/// Claims that answer another: confirmed, denied, not confirmed, no comment.
final class Answers {
    private static final Set<String> POINTING = Set.of("it", "this", "that", "them");

    private final Scene scene;

    Answers(Scene scene) {
        this.scene = scene;
    }

    @Nullable Claim of(Predicate verb) {
        Claim declined = declined(verb);
        if (declined != null) {
            return declined;
        }
        Claim unconfirmed = unconfirmed(verb);
        if (unconfirmed != null) {
            return unconfirmed;
        }
        Claim denied = denied(verb);
        return denied != null ? denied : confirmed(verb);
    }

    private @Nullable Claim declined(Predicate verb) {
        String lemma = scene.lemma(verb);
        int next = verb.head() + 1;
        if (scene.is(verb, "decline") && !verb.negated() && !verb.modal()) {
            Predicate below = scene.below(verb);
            boolean answer =
                    below != null
                            && scene.is(below, "no answer")
                            && !(scene.lemma(below).equals("be")
                                    && !scene.has(
                                            below.head(),
                                            below.end(),
                                            Set.of("drawn", "interviewed", "named", "identified")));
            boolean comment =
                    scene.lower(next).equals("comment") || scene.lower(next + 1).equals("comment");
            return answer || comment ? declined(verb, "declined") : null;
        }
        if (verb.negated() && lemma.equals("draw") && verb.passive()) {
            return declined(verb, "not-drawn");
        }
        if (verb.negated() && lemma.equals("reach") && verb.passive()) {
            return declined(verb, "not-reached");
        }
        if (isNeither(verb)
                && scene.has(
                        verb.head(),
                        verb.end() + 3,
                        Set.of("say", "comment", "answer", "disclose", "discuss"))) {
            return declined(verb, "neither-nor");
        }
        if (!verb.negated()) {
            boolean unavailable =
                    scene.has(verb.head(), verb.end(), Set.of("unavailable", "unreachable"))
                            && scene.has(verb.head(), verb.end(), Set.of("comment"));
            boolean none =
                    scene.lower(next).equals("no")
                            && (scene.lower(next + 1).equals("comment")
                                    || (Set.of("give", "offer", "provide").contains(lemma)
                                            && Set.of("reason", "details", "explanation", "comment")
                                                    .contains(scene.lower(next + 1))));
            return unavailable || none ? declined(verb, "no-comment") : null;
        }
        boolean answers = scene.is(verb, "answer") && !scene.has(next, verb.end(), Set.of("fire"));
        boolean says =
                Set.of("say", "discuss", "disclose", "reveal", "specify", "explain", "elaborate")
                                .contains(lemma)
                        && ((verb.modal() && scene.lower(verb.first()).startsWith("w"))
                                || scene.has(next, next + 1, "question"));
        return answers || says ? declined(verb, "no-answer") : null;
    }

    private boolean isNeither(Predicate verb) {
        return scene.has(verb.first(), verb.head(), Set.of("neither"));
    }

    private Claim declined(Predicate verb, String rule) {
        return Drafts.declined(scene.whole(verb), scene.partyList(verb), rule);
    }

    private @Nullable Claim unconfirmed(Predicate verb) {
        int next = verb.head() + 1;
        boolean neither =
                (verb.subject() != null
                                && Set.of("neither", "nobody", "none")
                                        .contains(scene.lower(verb.subject().first())))
                        || (verb.first() > 0 && isNeitherSubject(verb));
        if (scene.is(verb, "verify") && (verb.negated() || neither)) {
            var by =
                    verb.passive()
                            ? List.<Party>of()
                            : neither ? new Sides(scene).of(verb) : scene.partyList(verb);
            return Drafts.unconfirmed(scene.whole(verb), null, by, "not-confirmed");
        }
        if (scene.is(verb, "decline") && isVerifying(scene.below(verb))) {
            return Drafts.unconfirmed(
                    scene.whole(verb), null, scene.partyList(verb), "refused-to-confirm");
        }
        if (scene.lemma(verb).equals("be") || scene.lemma(verb).equals("remain")) {
            boolean unclear = scene.has(next, next + 3, "unclear");
            boolean notClear =
                    (verb.negated() && scene.has(next, next + 4, "clear"))
                            || (verb.negated() && scene.has(verb.head(), next, "clear"));
            boolean question =
                    scene.has(next, verb.end(), "question")
                            || scene.lower(verb.end()).equals("whether")
                            || scene.has(next, next + 3, Set.of("unconfirmed", "unverified"));
            if ((unclear || notClear) && question) {
                return Drafts.unconfirmed(scene.whole(verb), null, List.of(), "unclear");
            }
        }
        return null;
    }

    /// `neither Washington nor Moscow has …`: the tagger makes a conjunction of `neither`.
    private boolean isNeitherSubject(Predicate verb) {
        int from = scene.sentenceStart(verb.sentence());
        for (int at = verb.first() - 1; at >= from && at > verb.first() - 12; at--) {
            if (scene.lower(at).equals("neither")) {
                return true;
            }
            if (scene.lower(at).equals(",")) {
                return false;
            }
        }
        return false;
    }

    private boolean isVerifying(@Nullable Predicate verb) {
        return verb != null && scene.is(verb, "verify");
    }

    private @Nullable Claim denied(Predicate verb) {
        if (verb.negated() || verb.passive() || verb.subject() == null) {
            return null;
        }
        int next = verb.head() + 1;
        int end = Math.max(verb.end(), next);
        boolean denies = scene.is(verb, "deny") && !isRefused(verb);
        boolean rejects =
                scene.is(verb, "reject")
                        && ((scene.has(next, Math.min(end, next + 4), "accusation")
                                        && !verb.modal())
                                || (POINTING.contains(scene.lower(next))
                                        && scene.lower(next + 1).equals("as"))
                                || (scene.has(next, end, Set.of("as"))
                                        && scene.has(next, end, "false")));
        boolean account =
                POINTING.contains(scene.lower(next)) || scene.has(next, next + 5, "accusation");
        boolean calls = scene.is(verb, "call") && account && scene.has(next, end, "false");
        String rule = denies ? "denied" : rejects ? "rejected-as-untrue" : "called-untrue";
        return denies || rejects || calls
                ? Drafts.denied(scene.whole(verb), scene.partyList(verb), rule)
                : null;
    }

    /// `denied entry`, `denied them a permit`: what is kept from somebody.
    private boolean isRefused(Predicate verb) {
        int next = verb.head() + 1;
        boolean somebody =
                Set.of("them", "him", "her", "us", "me", "people").contains(scene.lower(next));
        String modal = scene.lower(verb.first());
        boolean possible = verb.modal() && Set.of("could", "may", "might", "can").contains(modal);
        return possible
                || scene.has(next, next + 1, "not denied")
                || (somebody && verb.end() > next + 1);
    }

    private @Nullable Claim confirmed(Predicate verb) {
        if (!scene.lemma(verb).equals("confirm")
                || verb.negated()
                || verb.modal()
                || verb.subject() == null) {
            return null;
        }
        boolean last = verb.end() <= verb.head() + 1;
        if (last && !verb.passive()) {
            int start = scene.sentenceStart(verb.sentence());
            return Drafts.confirmed(
                    scene.span(start, verb.head() + 1), scene.partyList(verb), "confirmed-behind");
        }
        return verb.passive()
                ? null
                : Drafts.confirmed(scene.whole(verb), scene.partyList(verb), "confirmed");
    }
}
