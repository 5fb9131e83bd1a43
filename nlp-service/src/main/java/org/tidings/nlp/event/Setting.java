package org.tidings.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Party;
import org.tidings.nlp.clause.Clauses;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.time.Times;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Where and when a deed was done.
final class Setting {
    private static final Set<String> WHERE =
            Set.of(
                    "in",
                    "at",
                    "near",
                    "outside",
                    "inside",
                    "across",
                    "around",
                    "into",
                    "to",
                    "on",
                    "over",
                    "against",
                    "throughout",
                    "towards",
                    "toward",
                    "within",
                    "off");
    private static final Set<String> SETTLEMENTS =
            Set.of(
                    "city",
                    "town",
                    "village",
                    "district",
                    "region",
                    "province",
                    "port",
                    "island",
                    "capital",
                    "suburb",
                    "oblast",
                    "county",
                    "municipality",
                    "settlement");

    private final Tokens tokens;
    private final Entities entities;
    private final Clauses clauses;
    private final Times times;

    Setting(Document document) {
        this.tokens = document.get(Tokens.KIND);
        this.entities = document.get(Entities.KIND);
        this.clauses = document.get(Clauses.KIND);
        this.times = document.get(Times.KIND);
    }

    /// The place in the list of entities of where it was; null when no place is named.
    ///
    /// @param word offset of the word that tells of the deed
    /// @param actors a country that acts is not where it acts
    @Nullable Integer place(Span span, int word, List<Party> actors) {
        Integer best = null;
        int most = 0;
        boolean fromElsewhere = false;
        for (var named : entities.within(span)) {
            if (entities.get(named.entity()).type() != Entity.Type.PLACE) {
                continue;
            }
            int first = tokens.firstFrom(named.span().start());
            boolean origin = isBehind(first, Set.of("from"));
            boolean container = fromElsewhere && isBehind(first, Set.of("in", ","));
            fromElsewhere = origin || container;
            boolean actor =
                    actors.stream()
                            .anyMatch(party -> Objects.equals(party.entity(), named.entity()));
            int weight = fromElsewhere || actor ? 0 : weight(named.span(), first, word);
            if (weight > most) {
                most = weight;
                best = named.entity();
            }
        }
        return best;
    }

    private int weight(Span name, int first, int word) {
        int at = before(first);
        if (at < 0) {
            return 2;
        }
        Token before = tokens.get(at);
        boolean settlement =
                before.lower().equals("of")
                        && at > 0
                        && SETTLEMENTS.contains(tokens.get(at - 1).lemma());
        if (settlement) {
            return 6;
        }
        boolean container = before.form().equals(",") && at > 0 && isPlace(tokens.get(at - 1));
        int behind = tokens.firstFrom(name.end());
        boolean owner = behind < tokens.size() && Extent.isGenitive(tokens.get(behind).lower());
        if (container || owner) {
            return 1;
        }
        if (WHERE.contains(before.lower())) {
            return name.start() > word ? 5 : 3;
        }
        return 2;
    }

    private boolean isPlace(Token token) {
        Integer entity = entities.at(token.span());
        return entity != null && entities.get(entity).type() == Entity.Type.PLACE;
    }

    /// The place of the token before a name and its article.
    private int before(int first) {
        int at = first - 1;
        while (at >= 0 && (tokens.get(at).is("DET") || tokens.get(at).is("ADJ"))) {
            at--;
        }
        return at;
    }

    private boolean isBehind(int first, Set<String> words) {
        int at = before(first);
        return at >= 0 && words.contains(tokens.get(at).lower());
    }

    /// The place in the list of times of when it was: within the words that tell of it, else the
    /// only one around them in the sentence with no other verb between.
    @Nullable Integer time(Span span) {
        List<Integer> around = new ArrayList<>();
        for (int place = 0; place < times.all().size(); place++) {
            var time = times.all().get(place);
            if (time.duration() != null) {
                continue;
            }
            if (covers(span, time.span())) {
                return place;
            }
            if (isBeside(span, time.span())) {
                around.add(place);
            }
        }
        return around.size() == 1 ? around.getFirst() : null;
    }

    private boolean isBeside(Span span, Span time) {
        int from = tokens.firstFrom(Math.min(span.end(), time.end()));
        int to = tokens.firstFrom(Math.max(span.start(), time.start()));
        if (to >= tokens.size() || from > to || clauses.isQuoted(time.start())) {
            return false;
        }
        int sentence = tokens.get(to).sentence();
        boolean same = tokens.get(Math.max(0, from - 1)).sentence() == sentence;
        boolean parted =
                tokens.all().subList(from, to).stream().anyMatch(token -> isParting(token.form()));
        return same
                && !parted
                && clauses.of(sentence).stream()
                        .noneMatch(verb -> from <= verb.head() && verb.head() < to);
    }

    private static boolean isParting(String form) {
        return Set.of(";", ":", "—", "(", ")", "“", "”", "\"").contains(form);
    }

    private static boolean covers(Span whole, Span part) {
        return whole.start() <= part.start() && part.end() <= whole.end();
    }
}
