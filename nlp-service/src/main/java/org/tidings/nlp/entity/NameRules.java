package org.tidings.nlp.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Corrects what the model tagged: borders by titles and endings, types by the words of a name and
/// before it.
final class NameRules {
    /// Below, a word that may end a place's name too decides.
    private static final double UNSURE = 0.5;

    /// Below, a preposition of place before it decides: not every interest in somebody is in a
    // town.
    private static final double UNSURE_PERSON = 0.7;

    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\S)\\s*['’]s?$");

    /// Section 7 of a paper
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?i)(?:section|chapter|article|page|part|figure|table|room|annex|appendix"
                            + "|clause|paragraph|item|step|question|level|phase|day|week)"
                            + " (?:\\d.*|[IVX]+)");

    private final Document document;
    private final Tokens tokens;
    private final Set<String> storms;

    NameRules(Document document) {
        this.document = document;
        this.tokens = document.get(Tokens.KIND);
        this.storms = storms(tokens);
    }

    List<Name> corrected(List<TaggedName> tagged) {
        List<Name> names = new ArrayList<>();
        for (TaggedName name : tagged) {
            var type = type(name.kind());
            if (type == null) {
                continue;
            }
            var span = trimmed(new Span(name.start(), name.end()));
            if (span != null && !isStorm(span) && !isPeople(span, name)) {
                var read =
                        new Name(
                                span,
                                document.text(span),
                                type,
                                name.confidence(),
                                "entity/name-model");
                names.add(whole(typed(read)));
            }
        }
        return names;
    }

    private Name whole(Name name) {
        int end =
                name.type() == Entity.Type.ORGANIZATION
                        ? Abbreviations.withLegalForm(document.text(), name.span().end())
                        : name.span().end();
        var span = new Span(name.span().start(), end);
        return new Name(span, document.text(span), name.type(), name.confidence(), name.why());
    }

    /// Saudis, South Korean; but Finn may be somebody.
    private boolean isPeople(Span span, TaggedName name) {
        boolean somebody =
                name.kind() == TaggedName.Kind.PERSON && name.confidence() >= UNSURE_PERSON;
        return NameWords.isPeople(document.text(span)) && !somebody;
    }

    /// Hurricane Odile, and Odile after that.
    private boolean isStorm(Span span) {
        return storms.contains(document.text(span));
    }

    private static Set<String> storms(Tokens tokens) {
        Set<String> storms = new HashSet<>();
        for (int at = 1; at < tokens.size(); at++) {
            var name = tokens.get(at);
            if (name.isCapitalized() && NameWords.is("storm", tokens.get(at - 1).lower())) {
                storms.add(name.form());
                storms.add(tokens.get(at - 1).form() + " " + name.form());
            }
        }
        return storms;
    }

    private static Entity.@Nullable Type type(TaggedName.Kind kind) {
        return switch (kind) {
            case PERSON -> Entity.Type.PERSON;
            case ORGANIZATION -> Entity.Type.ORGANIZATION;
            case PLACE -> Entity.Type.PLACE;
            case OTHER -> null;
        };
    }

    /// Without article and titles before it and a possessive behind it; null when nothing is left.
    private @Nullable Span trimmed(Span span) {
        var words = tokens.within(span);
        int from = 0;
        int to = words.size();
        boolean capitals = document.text(span).codePoints().anyMatch(Character::isUpperCase);
        while (to > from && capitals && isNoEnd(words.get(to - 1))) {
            to--;
        }
        while (from < to && capitals && isNoPart(words, from, to)) {
            from++;
        }
        if (words.isEmpty()) {
            return withoutPossessive(span);
        }
        if (from == to) {
            return null;
        }
        int end = to == words.size() ? span.end() : words.get(to - 1).end();
        var bare = withoutPossessive(new Span(words.get(from).start(), end));
        var left =
                new Span(
                        bare.start(), Abbreviations.end(document.text(), bare.start(), bare.end()));
        String text = document.text(left);
        boolean name =
                text.indexOf('\n') < 0
                        && (text.codePoints().anyMatch(Character::isUpperCase)
                                || isWithoutCapitals(words.get(from).sentence()))
                        && !NameWords.isNever(text)
                        && !NameWords.isTitle(text.replaceFirst("(?i) of .*", ""))
                        && !text.contains("-based")
                        && !NUMBERED.matcher(text).matches()
                        && !NameWords.is("portfolio", text.toLowerCase(Locale.ROOT));
        return name ? left : null;
    }

    /// Whether a sentence is written as in a chat, so that its names have no capitals either.
    private boolean isWithoutCapitals(int sentence) {
        var words = tokens.of(sentence);
        var letters = words.stream().filter(word -> Character.isLetter(word.form().codePointAt(0)));
        boolean begins = letters.findFirst().filter(word -> !word.isCapitalized()).isPresent();
        return begins || words.stream().anyMatch(word -> word.form().equals("i"));
    }

    private Span withoutPossessive(Span span) {
        String text = document.text(span);
        int bracket = text.indexOf(" (");
        if (bracket > 0 && text.indexOf(')') < 0) {
            return withoutPossessive(new Span(span.start(), span.start() + bracket));
        }
        var possessive = POSSESSIVE.matcher(text);
        return possessive.find() ? new Span(span.start(), span.start() + possessive.start()) : span;
    }

    private static boolean isNoEnd(Token token) {
        String form = token.lower();
        boolean common = token.is("NOUN") && !token.isCapitalized();
        boolean small = token.is("ADP") || token.is("CCONJ") || token.is("DET") || token.is("AUX");
        return token.is("PUNCT")
                || (small && !token.isCapitalized())
                || (common && !NameWords.isOrganization(form) && !NameWords.isPlace(form))
                || form.equals("'s")
                || form.equals("’s")
                || form.equals("'")
                || form.equals("’");
    }

    /// Of a person's name `President`, of any name `the`; a title that is all there is stays out.
    private static boolean isNoPart(List<Token> words, int at, int to) {
        var word = words.get(at);
        if (word.is("PUNCT")) {
            return true;
        }
        if (word.is("DET") && at == 0 && !word.form().equals("A")) {
            return true;
        }
        if (at == 0 && to > 1 && NameWords.is("before a name", word.lower())) {
            return true;
        }
        boolean organization = NameWords.isOrganization(words.get(to - 1).form());
        boolean title = NameWords.isTitle(word.form()) && !organization;
        return (title && at + 1 < to)
                ? !words.get(at + 1).lower().equals("of")
                : word.form().equals(".") && at > 0;
    }

    private Name typed(Name name) {
        if (name.type() != Entity.Type.ORGANIZATION && NameWords.isOrganization(name.last())) {
            boolean several = name.words().length > 1;
            boolean tells = !NameWords.is("ambiguous", name.last().toLowerCase(Locale.ROOT));
            if (several && !isTitled(name) && (tells || name.confidence() < UNSURE)) {
                return name.as(Entity.Type.ORGANIZATION, "entity/organization-word");
            }
        }
        if (name.type() != Entity.Type.PERSON
                && isTitled(name)
                && !NameWords.isPlace(name.last())) {
            boolean known = NameWords.longForm(name.key()) != null;
            boolean organization = NameWords.isOrganization(name.last());
            return known || organization
                    ? name
                    : name.as(Entity.Type.PERSON, "entity/title-before");
        }
        if (name.type() == Entity.Type.PERSON
                && name.words().length == 1
                && name.confidence() < UNSURE_PERSON
                && isInPlace(name)) {
            return name.as(Entity.Type.PLACE, "entity/place-preposition");
        }
        return name;
    }

    /// A title in capitals stands directly before it, with nothing between.
    private boolean isTitled(Name name) {
        int at = tokens.firstFrom(name.span().start()) - 1;
        if (at < 0 || tokens.get(at).sentence() != sentence(name)) {
            return false;
        }
        var before = tokens.get(at);
        if (before.form().equals(".") && at > 0) {
            before = tokens.get(at - 1);
        }
        return before.isCapitalized() && NameWords.isTitle(before.form());
    }

    private boolean isInPlace(Name name) {
        int at = tokens.firstFrom(name.span().start()) - 1;
        if (at < 0 || tokens.get(at).sentence() != sentence(name)) {
            return false;
        }
        String before = tokens.get(at).lower();
        if (before.equals("of") && at > 0) {
            return NameWords.is("place noun", tokens.get(at - 1).form().toLowerCase(Locale.ROOT));
        }
        return NameWords.is("in a place", before);
    }

    private int sentence(Name name) {
        int at = tokens.firstFrom(name.span().start());
        return at < tokens.size() ? tokens.get(at).sentence() : -1;
    }
}
