package org.tidings.nlp.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Corrects what the model tagged: borders by titles and endings, types by the words of a name and
/// before it.
final class NameRules {
    private final Document document;
    private final Tokens tokens;

    NameRules(Document document) {
        this.document = document;
        this.tokens = document.get(Tokens.KIND);
    }

    List<Name> corrected(List<TaggedName> tagged) {
        List<Name> names = new ArrayList<>();
        for (TaggedName name : tagged) {
            var type = type(name.kind());
            if (type == null) {
                continue;
            }
            var span = trimmed(new Span(name.start(), name.end()));
            if (span != null) {
                var read =
                        new Name(
                                span,
                                document.text(span),
                                type,
                                name.confidence(),
                                "entity/name-model");
                names.add(typed(read));
            }
        }
        return names;
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
        while (to > from && isNoEnd(words.get(to - 1))) {
            to--;
        }
        while (from < to && isNoPart(words, from, to)) {
            from++;
        }
        if (words.isEmpty()) {
            return withoutPossessive(span);
        }
        if (from == to) {
            return null;
        }
        int end = to == words.size() ? span.end() : words.get(to - 1).end();
        var left = withoutPossessive(new Span(words.get(from).start(), end));
        String text = document.text(left);
        boolean name =
                text.indexOf('\n') < 0
                        && text.codePoints().anyMatch(Character::isUpperCase)
                        && !NameWords.isNever(text)
                        && !NameWords.isTitle(text.replaceFirst("(?i) of .*", ""))
                        && !text.contains("-based")
                        && !NameWords.is("portfolio", text.toLowerCase(Locale.ROOT));
        return name ? left : null;
    }

    private Span withoutPossessive(Span span) {
        String text = document.text(span);
        int bracket = text.indexOf(" (");
        if (bracket > 0 && text.indexOf(')') < 0) {
            return withoutPossessive(new Span(span.start(), span.start() + bracket));
        }
        boolean possessive = text.endsWith("'s") || text.endsWith("’s");
        return possessive ? new Span(span.start(), span.end() - 2) : span;
    }

    private static boolean isNoEnd(Token token) {
        String form = token.lower();
        boolean common = token.is("NOUN") && !token.isCapitalized();
        return token.is("PUNCT")
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
        boolean organization = NameWords.isOrganization(words.get(to - 1).form());
        boolean title = NameWords.isTitle(word.form()) && !organization;
        return (title && at + 1 < to)
                ? !words.get(at + 1).lower().equals("of")
                : word.form().equals(".") && at > 0;
    }

    private Name typed(Name name) {
        if (name.type() != Entity.Type.ORGANIZATION && NameWords.isOrganization(name.last())) {
            boolean several = name.words().length > 1;
            if (several && !isTitled(name)) {
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
        if (name.type() == Entity.Type.PERSON && name.words().length == 1 && isInPlace(name)) {
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
