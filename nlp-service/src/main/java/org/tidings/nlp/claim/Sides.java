package org.tidings.nlp.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Party;
import org.tidings.nlp.clause.Predicate;
import org.tidings.nlp.entity.Entities;

/// Who `neither` is: the two that are named, or for `neither side` the two that stand together
/// before.
final class Sides {
    private final Scene scene;
    private final Entities entities;

    Sides(Scene scene) {
        this.scene = scene;
        this.entities = scene.document.get(Entities.KIND);
    }

    List<Party> of(Predicate verb) {
        int from = scene.sentenceStart(verb.sentence());
        int neither = verb.first() - 1;
        while (neither > from && !scene.lower(neither).equals("neither")) {
            neither--;
        }
        List<Party> named = named(scene.span(neither, verb.first()));
        return named.isEmpty() ? before(from, neither) : named;
    }

    private List<Party> named(Span span) {
        return entities.within(span).stream()
                .map(mention -> party(mention.entity(), mention.span()))
                .distinct()
                .toList();
    }

    /// The last two that are joined by `and` before the words, in the sentence or the one before.
    private List<Party> before(int from, int to) {
        int start =
                scene.tokens.get(from).sentence() > 0
                        ? scene.sentenceStart(scene.tokens.get(from).sentence() - 1)
                        : from;
        for (int at = to - 1; at > start; at--) {
            if (Set.of("and", "with").contains(scene.lower(at))) {
                List<Party> pair = pair(at);
                if (pair.size() == 2) {
                    return pair;
                }
            }
        }
        return List.of();
    }

    private List<Party> pair(int conjunction) {
        List<Party> pair = new ArrayList<>();
        for (int at : List.of(conjunction - 1, conjunction + 1)) {
            if (at < 0 || at >= scene.tokens.size()) {
                return List.of();
            }
            Span span = scene.tokens.get(at).span();
            Integer entity = entities.at(span);
            if (entity == null) {
                entity = adjective(scene.tokens.get(at).form());
            }
            if (entity != null) {
                pair.add(party(entity, span));
            } else if (scene.tokens.get(at).isCapitalized()) {
                pair.add(new Party(scene.tokens.get(at).form(), span, null));
            }
        }
        return pair;
    }

    /// `Russian` for a Russia that the text names: the place that begins as it does.
    private @Nullable Integer adjective(String word) {
        if (word.length() < 6 || !Character.isUpperCase(word.charAt(0))) {
            return null;
        }
        String stem = word.substring(0, 4).toLowerCase(Locale.ROOT);
        for (int entity = 0; entity < entities.all().size(); entity++) {
            var candidate = entities.get(entity);
            if (candidate.type() == Entity.Type.PLACE
                    && candidate.name().toLowerCase(Locale.ROOT).startsWith(stem)) {
                return entity;
            }
        }
        return null;
    }

    private Party party(int entity, Span span) {
        return new Party(entities.get(entity).name(), span, entity);
    }
}
