package org.tidings.nlp.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Party;
import org.tidings.nlp.clause.Predicate;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.party.CountryParty;

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

    /// The last two that are joined by `and` before the words, in the sentence or the one
    /// before.
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
        Party left = ending(conjunction - 1);
        Party right = beginning(conjunction + 1);
        return left == null || right == null ? List.of() : List.of(left, right);
    }

    /// Who is named by the words that end here.
    private @Nullable Party ending(int last) {
        return last < 0
                ? null
                : called(List.of(scene.span(Math.max(0, last - 1), last + 1), at(last)), last);
    }

    private @Nullable Party beginning(int first) {
        int end = Math.min(first + 2, scene.tokens.size());
        return first >= scene.tokens.size()
                ? null
                : called(List.of(scene.span(first, end), at(first)), first);
    }

    private Span at(int place) {
        return scene.tokens.get(place).span();
    }

    /// `South Korean` for the South Korea that the text names; else a name; else the capitalised
    /// word itself.
    private @Nullable Party called(List<Span> spans, int place) {
        for (Span span : spans) {
            Party country = CountryParty.of(entities, scene.document.text(span), span);
            if (country != null) {
                return country;
            }
        }
        Integer entity = entities.at(at(place));
        if (entity != null) {
            return party(entity, at(place));
        }
        var token = scene.tokens.get(place);
        return token.isCapitalized() ? new Party(token.form(), token.span(), null) : null;
    }

    private Party party(int entity, Span span) {
        return new Party(entities.get(entity).name(), span, entity);
    }
}
