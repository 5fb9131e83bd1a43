package org.tidings.nlp.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Claim;
import org.tidings.nlp.clause.Predicate;
import org.tidings.nlp.clause.Words;
import org.tidings.nlp.token.Token;

/// Claims that the article leaves with others who are not named: `reportedly`, `is said to`,
/// rumours, media, unnamed sources, unpublished papers.
final class Hearsay {
    private final Scene scene;
    private final Sources sources;

    Hearsay(Scene scene) {
        this.scene = scene;
        this.sources = new Sources(scene);
    }

    List<Claim> all() {
        List<Claim> found = new ArrayList<>();
        for (Predicate verb : scene.told()) {
            Claim claim = of(verb);
            if (claim != null) {
                found.add(claim);
            }
        }
        hedges(found);
        rumours(found);
        accordingTo(found);
        return found;
    }

    private @Nullable Claim of(Predicate verb) {
        Words subject = verb.subject();
        if (verb.negated() || subject == null || verb.inherited()) {
            return null;
        }
        if (verb.passive()
                && scene.is(verb, "hearsay")
                && scene.lower(verb.head() + 1).equals("to")) {
            return Drafts.reported(scene.whole(verb), null, "said-to");
        }
        if (Scene.CUES.list("record").contains(scene.headLemma(subject))
                && scene.is(verb, "seem")) {
            return Drafts.reported(scene.whole(verb), scene.party(verb), "seems-to-show");
        }
        if (Scene.CUES.list("media").contains(scene.headLemma(subject))
                && scene.is(verb, "media verb")
                && scene.lower(verb.head() + 1).length() > 0
                && !verb.passive()
                && verb.end() > verb.head() + 3) {
            return Drafts.reported(scene.whole(verb), scene.party(verb), "media");
        }
        if (Scene.CUES.list("rumour").contains(scene.headLemma(subject))
                && bare(subject)
                && scene.is(verb, "rumour verb")
                && verb.end() > verb.head() + 2) {
            return Drafts.reported(scene.whole(verb), null, "reports");
        }
        return bySource(verb, subject);
    }

    /// Reports without an author: no article, no possessor, no name.
    private boolean bare(Words subject) {
        Token first = scene.tokens.get(subject.first());
        boolean open = !first.is("DET") && !first.is("PRON") && !first.is("PROPN");
        return open && subject.end() - subject.first() <= 4;
    }

    private @Nullable Claim bySource(Predicate verb, Words subject) {
        if (!scene.is(verb, "say") && !(verb.passive() && scene.lemma(verb).equals("tell"))) {
            return null;
        }
        if (verb.passive()) {
            int that = verb.head() + 2;
            while (that < verb.head() + 9 && !scene.lower(that).equals("that")) {
                that++;
            }
            boolean withheld =
                    scene.lower(verb.head() + 1).equals("by")
                            && that < verb.head() + 9
                            && sources.isWithheld(verb.head() + 2, that);
            return withheld ? Drafts.reported(scene.whole(verb), null, "told-by-unnamed") : null;
        }
        if (!sources.isWithheld(subject.first(), subject.end())) {
            return null;
        }
        boolean last = verb.end() <= verb.head() + 1;
        int start = last ? scene.sentenceStart(verb.sentence()) : verb.start();
        int end = Math.max(verb.end(), verb.head() + 1);
        return Drafts.reported(scene.span(start, end), scene.party(verb), "unnamed-source");
    }

    /// `reportedly`, with the clause or the participle that it stands at.
    private void hedges(List<Claim> found) {
        for (int at = 0; at < scene.tokens.size(); at++) {
            Token token = scene.tokens.get(at);
            if (!Scene.CUES.list("hedge").contains(token.lower())
                    || scene.clauses.isQuoted(token.start())) {
                continue;
            }
            Predicate verb = at(token.sentence(), at);
            if (verb != null) {
                int first =
                        verb.isFinite() ? Math.min(verb.start(), at) : Math.min(at, verb.first());
                int end = Math.max(verb.end(), verb.head() + 1);
                found.add(Drafts.reported(scene.span(first, end), null, "hedge"));
            }
        }
    }

    private @Nullable Predicate at(int sentence, int hedge) {
        Predicate nearest = null;
        for (Predicate verb : scene.clauses.of(sentence)) {
            boolean around = verb.first() - 1 <= hedge && hedge <= verb.head() + 2;
            if (around && verb.form() != Predicate.Form.INFINITIVE) {
                return verb;
            }
            if (verb.first() > hedge && nearest == null) {
                nearest = verb;
            }
        }
        return nearest;
    }

    /// `rumours that …`, `reports have emerged that …`
    private void rumours(List<Claim> found) {
        for (int at = 0; at + 1 < scene.tokens.size(); at++) {
            Token token = scene.tokens.get(at);
            boolean noun =
                    token.is("NOUN")
                            && Set.of("report", "rumour", "rumor", "speculation", "suggestion")
                                    .contains(token.lemma());
            boolean plural =
                    noun && (token.lower().endsWith("s") || token.lower().equals("speculation"));
            if (!plural
                    || !scene.lower(at + 1).equals("that")
                    || scene.clauses.isQuoted(token.start())) {
                continue;
            }
            int end = sources.clauseEnd(at + 2);
            int start = at;
            if (at >= 2 && scene.lower(at - 2).equals("there")) {
                start = at - 2;
            }
            boolean there =
                    found.stream()
                            .anyMatch(
                                    claim ->
                                            claim.span().end() > token.end()
                                                    && claim.span().start() <= token.start());
            if (!there) {
                found.add(Drafts.reported(scene.span(start, end), null, "rumours-that"));
            }
        }
    }

    /// `According to two people in the room, …`
    private void accordingTo(List<Claim> found) {
        for (int at = 0; at + 2 < scene.tokens.size(); at++) {
            if (!scene.lower(at).equals("according")
                    || !scene.lower(at + 1).equals("to")
                    || scene.clauses.isQuoted(scene.tokens.get(at).start())) {
                continue;
            }
            int sentence = scene.tokens.get(at).sentence();
            int end = at + 2;
            while (end < scene.sentenceEnd(sentence) && !scene.lower(end).equals(",")) {
                end++;
            }
            if (sources.isWithheld(at + 2, end)) {
                found.add(
                        Drafts.reported(
                                scene.span(
                                        scene.sentenceStart(sentence), scene.sentenceEnd(sentence)),
                                scene.agents.of(new Words(at + 2, end)),
                                "according-to-unnamed"));
            }
        }
    }
}
