package org.tidings.query.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.ArticleEnriched.Layer;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Claim;
import org.tidings.contracts.finding.Embedding;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Event;
import org.tidings.contracts.finding.Findings;
import org.tidings.contracts.finding.Highlight;
import org.tidings.contracts.finding.Party;
import org.tidings.contracts.finding.Position;
import org.tidings.contracts.finding.Quantity;
import org.tidings.contracts.finding.Quotation;
import org.tidings.contracts.finding.Section;
import org.tidings.contracts.finding.Tension;
import org.tidings.contracts.finding.TimeExpression;
import org.tidings.contracts.finding.Tone;
import org.tidings.contracts.finding.Topic;
import org.tidings.contracts.finding.Voice;
import org.tidings.query.Sample;

/// A text of two sentences with findings of every kind in each, those of the first leading to names
/// and words that only the second has.
final class Reading {
    static final String FIRST =
            "Quill, the harbour master, told the Courier on Monday that five boats were lost.";
    static final String SECOND =
            " Tessa Quill of Northport Harbour warned in a letter to Ossian Brand on Friday that"
                    + " twelve ferries would sink.";
    static final String TEXT = FIRST + SECOND;

    private Reading() {}

    static Span at(String words) {
        int start = TEXT.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not there: " + words);
        }
        return new Span(start, start + words.length());
    }

    private static Entity.Mention mention(String words, Entity.Form form) {
        return new Entity.Mention(at(words), form, 0.9, "entity/name-model");
    }

    private static Entity entity(
            Entity.Type type,
            String name,
            List<String> aliases,
            List<Entity.Mention> mentions,
            Entity.Role... roles) {
        return new Entity(type, name, aliases, mentions, List.of(roles), null, 0.5);
    }

    private static Party party(String name, @Nullable String words, @Nullable Integer entity) {
        return new Party(name, words == null ? null : at(words), entity);
    }

    private static Party quill(String words) {
        return party("Tessa Quill", words, 0);
    }

    private static List<Entity> entities() {
        return List.of(
                entity(
                        Entity.Type.PERSON,
                        "Tessa Quill",
                        List.of("Quill"),
                        List.of(
                                mention("Quill", Entity.Form.ALIAS),
                                mention("Tessa Quill", Entity.Form.NAME)),
                        new Entity.Role("harbour master", at("harbour master"), 2, "role/behind"),
                        new Entity.Role("of Northport", at("of Northport"), 2, "role/behind")),
                entity(
                        Entity.Type.ORGANIZATION,
                        "Courier",
                        List.of(),
                        List.of(mention("Courier", Entity.Form.NAME))),
                entity(
                        Entity.Type.ORGANIZATION,
                        "Northport Harbour",
                        List.of(),
                        List.of(mention("Northport Harbour", Entity.Form.NAME))),
                entity(
                        Entity.Type.PERSON,
                        "Ossian Brand",
                        List.of("Brand"),
                        List.of(mention("Ossian Brand", Entity.Form.NAME))));
    }

    private static TimeExpression time(String words) {
        return new TimeExpression(
                at(words), null, null, TimeExpression.Resolution.RELATIVE, null, "time/weekday");
    }

    private static Quantity quantity(String words, String what, int event) {
        return new Quantity(
                at(words), 5, null, Quantity.Bound.EXACT, null, what, event, "quantity/count");
    }

    private static Quotation quotation(
            String words,
            Party speaker,
            String cue,
            @Nullable String channel,
            @Nullable Integer continues) {
        return new Quotation(
                at(words),
                Quotation.Kind.INDIRECT,
                speaker,
                null,
                new Quotation.Cue(at(cue), Quotation.CueClass.NEUTRAL, Quotation.Act.SPEECH, false),
                channel,
                continues,
                "quotation/subject-before",
                Quotation.Form.CLAUSE);
    }

    private static Claim claim(String words, Party source, List<Party> unconfirmed) {
        return new Claim(
                at(words),
                Claim.Status.UNCONFIRMED,
                source,
                List.of(),
                List.of(),
                unconfirmed,
                List.of(),
                "claim/not-confirmed");
    }

    private static Event event(String words, @Nullable Party target, int place, int time) {
        return new Event(
                at(words),
                "ACCIDENT",
                List.of(),
                target == null ? List.of() : List.of(target),
                place,
                time,
                "event/lose");
    }

    static Findings findings() {
        var brand = party("Ossian Brand", "Ossian Brand", 3);
        return new Findings(
                List.of(
                        new Section(null, new Span(0, TEXT.length()), Section.Kind.LEAD),
                        new Section(at("Friday"), at("twelve ferries"), Section.Kind.BODY)),
                entities(),
                List.of(time("Monday"), time("Friday")),
                List.of(
                        quantity("five boats", "boats", 1),
                        quantity("five boats were lost", "ferries", 0),
                        quantity("twelve ferries", "ferries", 1)),
                List.of(
                        quotation("five boats were lost", quill("Quill"), "told", null, null),
                        quotation("boats were lost", quill(null), "told", null, 4),
                        quotation("boats were", party("Ossian Brand", null, 3), "told", null, null),
                        quotation("five boats", quill("Quill"), "told", "a letter", null),
                        quotation(
                                "twelve ferries would sink",
                                quill("Tessa Quill"),
                                "warned",
                                "a letter",
                                null)),
                List.of(
                        claim("five boats were lost", quill("Quill"), List.of()),
                        claim("five boats were lost", quill("Quill"), List.of(brand)),
                        claim("twelve ferries would sink", quill("Tessa Quill"), List.of())),
                List.of(
                        new Position(
                                at("five boats were lost"),
                                quill("Quill"),
                                Position.Stance.WARNS,
                                at("boats"),
                                "position/warn"),
                        new Position(
                                at("five boats were lost"),
                                quill("Quill"),
                                Position.Stance.WARNS,
                                at("twelve ferries"),
                                "position/warn")),
                List.of(
                        new Tension(
                                at("five boats"),
                                at("twelve ferries"),
                                "counts differ",
                                "tension/counts")),
                List.of(
                        event("boats were lost", null, 2, 1),
                        event("ferries would sink", brand, 2, 1)),
                List.of(
                        new Voice(
                                quill("Quill"),
                                Voice.Kind.NAMED_OFFICIAL,
                                true,
                                null,
                                "voice/office"),
                        new Voice(brand, Voice.Kind.NAMED_PERSON, true, null, "voice/no-office")),
                List.of(
                        new Highlight(new Span(0, FIRST.length()), 0.8, "highlight/coverage"),
                        new Highlight(
                                new Span(FIRST.length() + 1, TEXT.length()),
                                0.6,
                                "highlight/coverage")),
                List.of(new Topic("medtop:20000160", "accident", 0.7, "topic/words")),
                new Tone(
                        -0.4,
                        List.of(
                                new Tone.Weight(at("lost"), -0.5),
                                new Tone.Weight(at("sink"), -0.6)),
                        List.of(
                                new Tone.Towards(
                                        0, -0.1, List.of(new Tone.Weight(at("warned"), -0.1))),
                                new Tone.Towards(3, -0.2, List.of())),
                        "tone/words"),
                new Embedding("a-model", List.of(0.6f, 0.8f), "en"));
    }

    /// An article as nlp-service publishes it now.
    static ArticleEnriched of(Sample article) {
        return of(article, findings());
    }

    static ArticleEnriched of(Sample article, Findings findings) {
        var plain = article.enriched();
        return new ArticleEnriched(
                plain.article(),
                plain.generation(),
                plain.language(),
                plain.sentences(),
                List.of(
                        new Layer("sentence", "1", Layer.Status.DONE, null),
                        new Layer("quotation", "1", Layer.Status.DONE, null)),
                findings);
    }
}
