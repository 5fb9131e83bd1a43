package org.tidings.nlp.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.party.Genders.Gender;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Whom the text speaks of at each point: named entities and the pronouns for them in reading
/// order, the subjects of sentences before others.
final class Focus {
    private static final int SENTENCES_BACK = 12;
    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");

    private final Document document;
    private final Tokens tokens;
    private final Entities entities;
    private final Map<Integer, Gender> genders = new HashMap<>();
    private final List<Seen> seen = new ArrayList<>();

    /// @param weight 2 for a subject, 1 for another, 0 for an owner (`Arkell’s`)
    private record Seen(int offset, int sentence, int entity, Entity.Type type, int weight) {}

    /// @param quoted words of others, in which nobody is taken up again
    Focus(Document document, List<Span> quoted) {
        this.document = document;
        this.tokens = document.get(Tokens.KIND);
        this.entities = document.get(Entities.KIND);
        read(quoted);
    }

    private void read(List<Span> quoted) {
        Map<Integer, Entities.Named> starts = new HashMap<>();
        entities.within(new Span(0, document.text().length()))
                .forEach(named -> starts.put(named.span().start(), named));
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (quoted.stream().anyMatch(span -> covers(span, token))) {
                continue;
            }
            var named = starts.get(token.start());
            if (named != null) {
                add(named.entity(), token, weight(at, named.span()));
            } else if (isPersonal(token)) {
                var meant = person(token.start(), token.lower());
                if (meant != null) {
                    add(meant, token, isFollowedByVerb(at + 1) ? 2 : 1);
                }
            }
        }
        seen.sort(Comparator.comparingInt(Seen::offset));
    }

    private void add(int entity, Token token, int weight) {
        var type = entities.get(entity).type();
        seen.add(new Seen(token.start(), token.sentence(), entity, type, weight));
    }

    private static boolean covers(Span span, Token token) {
        return span.start() <= token.start() && token.end() <= span.end();
    }

    private static boolean isPersonal(Token token) {
        return token.is("PRON") && (token.lower().equals("he") || token.lower().equals("she"));
    }

    private int weight(int at, Span name) {
        int after = tokens.firstFrom(name.end());
        if (after < tokens.size() && tokens.get(after).form().matches("['’]s?")) {
            return 0;
        }
        boolean first = at == 0 || tokens.get(at - 1).sentence() != tokens.get(at).sentence();
        boolean linked = at > 0 && tokens.get(at - 1).is("ADP") && !first;
        boolean verb = isFollowedByVerb(after);
        boolean verbBefore = !first && tokens.get(at - 1).is("VERB") && at > 1 && isMark(at - 2);
        return first || verbBefore || (verb && !linked) ? 2 : 1;
    }

    private boolean isMark(int at) {
        return tokens.get(at).is("PUNCT");
    }

    private boolean isFollowedByVerb(int after) {
        int at = after;
        while (at < tokens.size()
                && (tokens.get(at).is("ADV") || tokens.get(at).form().equals(","))) {
            at++;
        }
        return at < tokens.size() && (tokens.get(at).is("VERB") || tokens.get(at).is("AUX"));
    }

    /// The person that a pronoun at an offset means; null when nobody fits.
    @Nullable Integer person(int offset, String pronoun) {
        return last(offset, Entity.Type.PERSON, gender(pronoun));
    }

    /// The person or body that was spoken of last before an offset.
    @Nullable Integer last(int offset, Entity.Type type, Gender gender) {
        int sentence = sentenceAt(offset);
        for (int back = 0; back <= SENTENCES_BACK; back++) {
            var best = best(sentence - back, offset, type, gender);
            if (best != null) {
                return best;
            }
        }
        return null;
    }

    private @Nullable Integer best(int sentence, int offset, Entity.Type type, Gender gender) {
        Seen best = null;
        double most = 0;
        for (Seen one : seen) {
            if (one.sentence() == sentence && one.offset() < offset && one.type() == type) {
                double fit = fit(one, gender);
                if (fit > most) {
                    most = fit;
                    best = one;
                }
            }
        }
        return best == null ? null : best.entity();
    }

    /// Known to fit before not known, subjects before others; 0 when it does not fit.
    private double fit(Seen one, Gender wanted) {
        if (one.type() != Entity.Type.PERSON || wanted == Gender.UNKNOWN) {
            return one.weight() + 1;
        }
        var is = genderOf(one.entity());
        if (is != Gender.UNKNOWN && is != wanted) {
            return 0;
        }
        return one.weight() + (is == wanted ? 2.5 : 1);
    }

    Gender genderOf(int entity) {
        return genders.computeIfAbsent(
                entity, at -> Genders.of(document, entities.get(at), Genders.roles(document, at)));
    }

    private static Gender gender(String pronoun) {
        if (MALE.contains(pronoun)) {
            return Gender.MALE;
        }
        return FEMALE.contains(pronoun) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    private int sentenceAt(int offset) {
        int at = Math.min(tokens.firstFrom(offset), tokens.size() - 1);
        return at < 0 ? 0 : tokens.get(at).sentence();
    }
}
