package org.tidings.nlp.entity;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Entity;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// One type for the same words in the whole text: what the model says of each mention is a vote,
/// and what stands before a mention is a heavier one.
final class TypeVote {
    /// What a name says that was outvoted.
    static final String RULE = "entity/one-type-per-name";

    private static final double STRONG = 3;
    private static final double WEAK = 0.5;
    private static final double CAPITAL = 1;
    private static final double SURE = 0.7;

    private final Tokens tokens;
    private final BodyCues cues;
    private final PlacePrior places;

    TypeVote(Document document, PlacePrior places) {
        this.tokens = document.get(Tokens.KIND);
        this.cues = new BodyCues(tokens);
        this.places = places;
    }

    List<Name> agreed(List<Name> names) {
        Map<String, Map<Entity.Type, Double>> votes = new HashMap<>();
        for (Name name : names) {
            var cast = votes.computeIfAbsent(name.key(), _ -> new EnumMap<>(Entity.Type.class));
            cast.merge(name.type(), name.confidence(), Double::sum);
            var evidence = evidence(name);
            if (evidence != null) {
                cast.merge(evidence, weight(name, evidence), Double::sum);
            }
            if (places.isCapital(name.text())) {
                cast.merge(Entity.Type.PLACE, CAPITAL, Double::sum);
            }
        }
        fullNames(names, votes);
        shortForms(names, votes);
        return names.stream()
                .map(name -> agreed(name, votes.getOrDefault(name.key(), Map.of())))
                .toList();
    }

    /// What is in somebody the model is sure of, is in no town.
    private static double weight(Name name, Entity.Type evidence) {
        boolean doubted =
                evidence == Entity.Type.PLACE
                        && name.type() == Entity.Type.PERSON
                        && name.confidence() >= SURE;
        return doubted ? WEAK : STRONG;
    }

    /// A surname is a person's although it may name a town elsewhere.
    private static void fullNames(List<Name> names, Map<String, Map<Entity.Type, Double>> votes) {
        for (Name name : names) {
            if (name.words().length > 1) {
                var ofLast = votes.get(name.last().toLowerCase(Locale.ROOT));
                if (ofLast != null && name.type() == Entity.Type.PERSON) {
                    ofLast.merge(Entity.Type.PERSON, STRONG, Double::sum);
                }
            }
        }
    }

    /// `Pellmoor` beside `Pellmoor Dairies`.
    private static void shortForms(List<Name> names, Map<String, Map<Entity.Type, Double>> votes) {
        Set<String> counted = new HashSet<>();
        for (Name name : names) {
            int space = name.key().indexOf(' ');
            boolean first = space > 0 && counted.add(name.key());
            if (name.type() != Entity.Type.ORGANIZATION || !first) {
                continue;
            }
            for (int end = space; end > 0; end = name.key().indexOf(' ', end + 1)) {
                var ofShort = votes.get(name.key().substring(0, end));
                if (ofShort != null) {
                    ofShort.merge(Entity.Type.ORGANIZATION, STRONG / 2, Double::sum);
                }
            }
        }
    }

    private static Name agreed(Name name, Map<Entity.Type, Double> votes) {
        var best =
                votes.entrySet().stream()
                        .max(Comparator.comparingDouble(Map.Entry::getValue))
                        .map(Map.Entry::getKey)
                        .orElse(name.type());
        return best == name.type() ? name : name.as(best, RULE);
    }

    private Entity.@Nullable Type evidence(Name name) {
        if (name.words().length > 1
                && NameWords.isOrganization(name.last())
                && (name.type() == Entity.Type.ORGANIZATION
                        || !NameWords.is("ambiguous", name.last().toLowerCase(Locale.ROOT)))) {
            return Entity.Type.ORGANIZATION;
        }
        String form = NameWords.longForm(name.key());
        if (form != null || places.isCountry(name.text())) {
            return form != null && NameWords.is("body", form)
                    ? Entity.Type.ORGANIZATION
                    : Entity.Type.PLACE;
        }
        if (name.words().length == 2 && GivenNames.isAny(name.words()[0])) {
            return Entity.Type.PERSON;
        }
        if (isBased(name)) {
            return Entity.Type.PLACE;
        }
        if (isBody(name)) {
            return Entity.Type.ORGANIZATION;
        }
        int at = tokens.firstFrom(name.span().start());
        if (at == 0
                || at >= tokens.size()
                || tokens.get(at - 1).sentence() != tokens.get(at).sentence()) {
            return null;
        }
        return before(tokens.get(at - 1), at > 1 ? tokens.get(at - 2) : tokens.get(at - 1), name);
    }

    /// `the role of Baltmark`, where the model takes an unknown word for a place or, unsure, for
    /// somebody.
    private boolean isBody(Name name) {
        boolean guessed =
                name.type() == Entity.Type.PERSON
                        && name.words().length == 1
                        && name.confidence() < SURE
                        && !GivenNames.isAny(name.text());
        return (name.type() == Entity.Type.PLACE || guessed)
                && cues.isBefore(name.span())
                && !places.knows(name.text());
    }

    /// `the Sillen-based firm`
    private boolean isBased(Name name) {
        int behind = tokens.firstFrom(name.span().end());
        return behind + 1 < tokens.size()
                && tokens.get(behind).form().equals("-")
                && tokens.get(behind + 1).lower().equals("based");
    }

    private static Entity.@Nullable Type before(Token before, Token further, Name name) {
        boolean apposed =
                before.form().equals(",")
                        && name.type() != Entity.Type.PERSON
                        && NameWords.is("body noun", further.lower());
        String word = apposed ? further.lower() : before.lower();
        if (before.form().equals(".") ? NameWords.isTitle(further.form()) : isTitle(before)) {
            return NameWords.longForm(name.key()) == null ? Entity.Type.PERSON : null;
        }
        boolean posted = word.equals("on") && NameWords.is("posted", further.lower());
        if (posted
                || NameWords.is("body noun", word)
                || (word.equals("on") && name.text().length() == 1)) {
            return Entity.Type.ORGANIZATION;
        }
        boolean placeNoun =
                NameWords.is("place noun", word) || NameWords.is("place noun", further.lower());
        if (NameWords.is("in a place", word) || (word.equals("of") && placeNoun)) {
            return name.words().length < 3 ? Entity.Type.PLACE : null;
        }
        return null;
    }

    private static boolean isTitle(Token word) {
        return NameWords.isTitle(word.form()) && !word.lower().equals("leader");
    }
}
