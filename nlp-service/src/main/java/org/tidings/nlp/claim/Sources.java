package org.tidings.nlp.claim;

import java.util.Set;
import org.tidings.nlp.clause.Predicate;
import org.tidings.nlp.clause.Words;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.token.Token;

/// Whether words mean a source that is withheld, or a paper that is not public.
final class Sources {
    private static final Set<String> ANY = Set.of("a", "an", "one", "several", "some", "another");

    private final Scene scene;

    Sources(Scene scene) {
        this.scene = scene;
    }

    boolean isWithheld(int first, int end) {
        if (first >= end) {
            return false;
        }
        int open = first;
        while (open < end - 1 && scene.tokens.get(open).is("PUNCT")) {
            open++;
        }
        Words words = new Words(open, end);
        Token head = scene.head(words);
        if (isNamed(words, head)) {
            return false;
        }
        if (Scene.CUES.list("paper").contains(head.lemma())) {
            return scene.has(open, end, "unpublished");
        }
        String lemma = head.lemma();
        boolean source =
                Scene.CUES.list("source").contains(lemma)
                        || scene.has(open, open + 3, Set.of("source", "people"));
        boolean counted = scene.tokens.get(open).is("NUM");
        boolean partitive =
                counted && scene.lower(open + 1).equals("of") && scene.has(open, end, "source");
        if (partitive) {
            return true;
        }
        boolean withheld =
                scene.has(open, end, "withheld")
                        || lemma.equals("source")
                        || lemma.equals("insider");
        return source && (withheld || counted || (ANY.contains(scene.lower(open)) && isFew(words)));
    }

    /// `a director`, but not `a senior official at the ministry of the interior in …`.
    private static boolean isFew(Words words) {
        return words.end() - words.first() <= 6;
    }

    private boolean isNamed(Words words, Token head) {
        var entities = scene.document.get(Entities.KIND);
        return entities.within(scene.span(words.first(), words.end())).stream()
                .anyMatch(
                        mention ->
                                mention.span().start() <= head.start()
                                        && mention.span().end() >= head.end());
    }

    /// Where the clause ends that begins at a token.
    int clauseEnd(int start) {
        int sentence = scene.tokens.get(Math.min(start, scene.tokens.size() - 1)).sentence();
        for (Predicate verb : scene.clauses.of(sentence)) {
            if (verb.isFinite() && verb.first() >= start) {
                return Math.max(verb.end(), verb.head() + 1);
            }
        }
        return scene.sentenceEnd(sentence);
    }
}
