package org.tidings.nlp.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Names that the model passed over or took for another kind: what it found elsewhere in the text,
/// surnames, a platform that something was posted on, an acronym explained in brackets, what a
/// settlement is called, the other one in `neither Oslo nor Quito`.
final class MissedNames {
    /// Words between the verb of posting and the platform: who posts, with a title.
    private static final int FURTHEST_POST = 12;

    private final Document document;
    private final Tokens tokens;
    private final PlacePrior places;

    MissedNames(Document document, PlacePrior places) {
        this.document = document;
        this.tokens = document.get(Tokens.KIND);
        this.places = places;
    }

    List<Name> added(List<Name> found) {
        List<Name> names = new ArrayList<>(found);
        names.replaceAll(
                name ->
                        isLoudSurname(name, found)
                                ? name.as(Entity.Type.PERSON, "entity/surname-in-capitals")
                                : name);
        platforms(names);
        bodies(names);
        acronyms(names);
        settlements(names);
        others(names);
        repeated(names);
        names.sort(Comparator.comparingInt(name -> name.span().start()));
        return names;
    }

    private void platforms(List<Name> names) {
        for (int at = 1; at + 1 < tokens.size(); at++) {
            var name = tokens.get(at + 1);
            if (tokens.get(at).lower().equals("on")
                    && name.isCapitalized()
                    && !NameWords.isNever(name.form())
                    && name.sentence() == tokens.get(at).sentence()
                    && isPosting(at)) {
                names.removeIf(other -> other.span().equals(name.span()) && isNoKnownPlace(other));
                add(names, name.span(), Entity.Type.ORGANIZATION, "entity/posted-on");
            }
        }
    }

    /// What the model takes for a place only because of the preposition.
    private boolean isNoKnownPlace(Name name) {
        return name.type() == Entity.Type.PLACE && places.weight(name.text()) == 0;
    }

    /// `the role of NORTAC`, where the model is not sure that it is a name.
    private void bodies(List<Name> names) {
        var cues = new BodyCues(tokens);
        for (Token token : tokens.all()) {
            boolean letters = token.form().matches("\\p{Lu}{3,8}");
            boolean told = cues.isBefore(token.span()) || (letters && cues.isBehind(token.span()));
            if (told && isNameLike(token) && !isSomethingElse(token)) {
                add(names, token.span(), Entity.Type.ORGANIZATION, "entity/body-cue");
            }
        }
    }

    /// A town, somebody by a given name, or one of many words in capitals.
    private boolean isSomethingElse(Token token) {
        return places.knows(token.form())
                || GivenNames.isAny(token.form())
                || NameWords.isPeople(token.form())
                || isLoud(token.sentence());
    }

    /// Whether most words of a sentence are in capitals.
    private boolean isLoud(int sentence) {
        var words = tokens.of(sentence);
        long lower = words.stream().filter(word -> word.form().matches("\\p{Ll}+")).count();
        return 2 * lower < words.size();
    }

    /// `VELL:` where a text speaks of Anna Vell.
    private static boolean isLoudSurname(Name name, List<Name> found) {
        return name.words().length == 1
                && name.text().length() > 2
                && name.text().equals(name.text().toUpperCase(Locale.ROOT))
                && found.stream()
                        .anyMatch(
                                other ->
                                        other.type() == Entity.Type.PERSON
                                                && other.words().length > 1
                                                && other.last().equalsIgnoreCase(name.text()));
    }

    /// `the city of Dalmar`
    private void settlements(List<Name> names) {
        for (int at = 1; at + 1 < tokens.size(); at++) {
            if (tokens.get(at).lower().equals("of")
                    && NameWords.is("settlement", tokens.get(at - 1).lemma())) {
                addRun(names, at + 1, Entity.Type.PLACE, "entity/settlement-of");
            }
        }
    }

    /// `neither Oslo nor Quito`: who is named beside a place or body is one, too.
    private void others(List<Name> names) {
        for (int at = 1; at + 1 < tokens.size(); at++) {
            if (tokens.get(at).lower().equals("nor")) {
                int end = tokens.get(at).start();
                for (Name name : List.copyOf(names)) {
                    boolean beside = name.span().end() < end && end - name.span().end() < 3;
                    if (beside && name.type() != Entity.Type.PERSON) {
                        addRun(names, at + 1, name.type(), "entity/beside-another");
                    }
                }
            }
        }
    }

    /// The capitalised words that begin with a token, up to three.
    private void addRun(List<Name> names, int first, Entity.Type type, String why) {
        int end = first;
        while (end < tokens.size()
                && end < first + 3
                && tokens.get(end).sentence() == tokens.get(first).sentence()
                && isNameLike(tokens.get(end))) {
            end++;
        }
        if (end > first) {
            add(names, new Span(tokens.get(first).start(), tokens.get(end - 1).end()), type, why);
        }
    }

    private boolean isPosting(int on) {
        for (int at = on - 1; at >= 0 && at > on - FURTHEST_POST; at--) {
            var word = tokens.get(at);
            if (word.sentence() != tokens.get(on).sentence()) {
                return false;
            }
            if (word.is("VERB") && NameWords.is("posting", word.lemma())) {
                return true;
            }
            if (word.lower().equals("statement")
                    || word.lower().equals("post")
                    || word.lower().equals("video")
                    || word.lower().equals("message")) {
                return at == on - 1;
            }
        }
        return false;
    }

    /// `European Union (EU)`.
    private void acronyms(List<Name> names) {
        for (Name name : List.copyOf(names)) {
            int open = tokens.firstFrom(name.span().end());
            if (open + 2 < tokens.size()
                    && tokens.get(open).form().equals("(")
                    && tokens.get(open + 2).form().equals(")")
                    && Aliases.isAcronym(tokens.get(open + 1).form(), name.text())) {
                add(names, tokens.get(open + 1).span(), name.type(), "entity/acronym");
            }
        }
    }

    /// The same words elsewhere, and the surname of a person who was named in full, in capitals
    /// too.
    private void repeated(List<Name> names) {
        Map<String, Entity.Type> known = new HashMap<>();
        for (Name name : names) {
            known.putIfAbsent(name.text(), name.type());
            if (name.type() == Entity.Type.PERSON && name.words().length > 1) {
                known.putIfAbsent(name.last(), Entity.Type.PERSON);
                if (name.last().length() > 2) {
                    known.putIfAbsent(name.last().toUpperCase(Locale.ROOT), Entity.Type.PERSON);
                }
            }
        }
        for (int at = 0; at < tokens.size(); at++) {
            if (isNameLike(tokens.get(at))) {
                longest(known, names, at);
            }
        }
    }

    private void longest(Map<String, Entity.Type> known, List<Name> names, int start) {
        int sentence = tokens.get(start).sentence();
        for (int end = Math.min(start + 5, tokens.size()) - 1; end >= start; end--) {
            if (tokens.get(end).sentence() != sentence) {
                continue;
            }
            var span = new Span(tokens.get(start).start(), tokens.get(end).end());
            var type = known.get(document.text(span));
            if (type != null) {
                add(names, span, type, "entity/named-elsewhere");
                return;
            }
        }
    }

    private static boolean isNameLike(Token token) {
        return token.isCapitalized()
                && token.form().length() > 1
                && !NameWords.isNever(token.form())
                && !NameWords.isTitle(token.form().toLowerCase(Locale.ROOT));
    }

    private void add(List<Name> names, Span span, Entity.Type type, String why) {
        var name = new Name(span, document.text(span), type, 0.7, why);
        if (names.stream().noneMatch(name::overlaps)) {
            names.add(name);
        }
    }
}
