package org.tidings.nlp.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Makes names whole where the model tagged only a part of words in capitals that stand together,
/// and finds names by the words in them and before them where it tagged none.
final class WholeNames {
    private static final double SURE = 0.8;

    private final Document document;
    private final Tokens tokens;
    private final BodyCues cues;
    private final PlacePrior places;

    WholeNames(Document document, PlacePrior places) {
        this.document = document;
        this.tokens = document.get(Tokens.KIND);
        this.cues = new BodyCues(tokens);
        this.places = places;
    }

    List<Name> of(List<Name> tagged) {
        List<Name> whole = new ArrayList<>(tagged);
        for (Span run : new CapitalRuns(tokens).all()) {
            var within = tagged.stream().filter(name -> overlaps(run, name.span())).toList();
            var name = within.isEmpty() ? found(run) : grown(run, within);
            if (name != null) {
                whole.removeAll(within);
                whole.add(name);
            }
        }
        whole.sort(Comparator.comparingInt(name -> name.span().start()));
        return whole;
    }

    private @Nullable Name grown(Span run, List<Name> within) {
        var sure = within.stream().max(Comparator.comparingDouble(Name::confidence)).orElseThrow();
        if (sure.type() == Entity.Type.PERSON && !isNamesOnly(run)) {
            return null;
        }
        if (areSeveral(within) || isAcronymBefore(sure, run)) {
            return null;
        }
        int start = Math.min(run.start(), within.getFirst().span().start());
        int end = Math.max(run.end(), within.getLast().span().end());
        boolean stop = document.text().charAt(end - 1) == '.';
        var span = new Span(start, Abbreviations.end(document.text(), start, stop ? end - 1 : end));
        if (sure.span().equals(span)) {
            return within.size() == 1 ? null : sure;
        }
        String last = tokens.within(run).getLast().form();
        boolean body =
                sure.type() == Entity.Type.PLACE
                        && NameWords.isOrganization(last)
                        && !NameWords.is("ambiguous", last.toLowerCase(Locale.ROOT));
        return new Name(
                span,
                document.text(span),
                body ? Entity.Type.ORGANIZATION : sure.type(),
                sure.confidence(),
                "entity/capitals");
    }

    /// State Department Iraq hands; a spokesman of Pellmoor Dairies Anna Vell
    private boolean areSeveral(List<Name> within) {
        if (within.size() < 2) {
            return false;
        }
        var before = within.get(within.size() - 2);
        var last = within.getLast();
        boolean body = before.type() == Entity.Type.ORGANIZATION;
        return switch (last.type()) {
            case PLACE -> NameWords.isOrganization(before.last()) && places.weight(last.text()) > 0;
            case PERSON ->
                    body
                            && last.words().length > 1
                            && Math.min(before.confidence(), last.confidence()) > SURE;
            case ORGANIZATION -> false;
        };
    }

    /// BBC Breaking News Alert
    private boolean isAcronymBefore(Name sure, Span run) {
        String last = tokens.within(run).getLast().form();
        return sure.type() == Entity.Type.ORGANIZATION
                && sure.text().matches("\\p{Lu}{2,6}")
                && sure.span().start() == run.start()
                && !NameWords.isOrganization(last);
    }

    /// Not: Good Morning Debra
    private boolean isNamesOnly(Span run) {
        return tokens.within(run).stream().allMatch(word -> word.is("PROPN"));
    }

    private @Nullable Name found(Span run) {
        var words = tokens.within(run);
        String last = words.getLast().form();
        var before = before(run);
        String cue = before == null ? "" : before.form().toLowerCase(Locale.ROOT);
        if (words.size() > 1 && NameWords.isOrganization(last)) {
            return name(run, Entity.Type.ORGANIZATION, "entity/organization-word");
        }
        if (words.size() == 1 && NameWords.is("acronym", last.toLowerCase(Locale.ROOT))) {
            boolean capital = last.length() > 4 || last.equals(last.toUpperCase(Locale.ROOT));
            return capital ? name(run, Entity.Type.ORGANIZATION, "entity/acronym-known") : null;
        }
        if (NameWords.is("body noun", cue)) {
            return name(run, Entity.Type.ORGANIZATION, "entity/body-noun");
        }
        if (words.size() > 1 && cues.isBehind(run) && places.weight(document.text(run)) == 0) {
            return name(run, Entity.Type.ORGANIZATION, "entity/body-cue");
        }
        boolean titled = before != null && NameWords.isTitle(before.form()) && words.size() > 1;
        return titled ? name(run, Entity.Type.PERSON, "entity/title-before") : null;
    }

    private @Nullable Token before(Span run) {
        int at = tokens.firstFrom(run.start());
        boolean first = at == 0 || tokens.get(at - 1).sentence() != tokens.get(at).sentence();
        if (first) {
            return null;
        }
        boolean apposed = tokens.get(at - 1).form().equals(",") && at > 1;
        return apposed && NameWords.is("body noun", tokens.get(at - 2).lower())
                ? tokens.get(at - 2)
                : tokens.get(at - 1);
    }

    private Name name(Span run, Entity.Type type, String why) {
        return new Name(run, document.text(run), type, 0.6, why);
    }

    private static boolean overlaps(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
