package org.tidings.nlp.quotation;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.entity.Entities;

/// Where something was said or written: a platform or outlet by name, else the form.
final class Channels {
    private static final Set<String> FORMS =
            Set.of(
                    "statement",
                    "conference",
                    "telephone",
                    "phone",
                    "email",
                    "e-mail",
                    "letter",
                    "tweet",
                    "blog",
                    "post",
                    "video",
                    "memo",
                    "address",
                    "interview",
                    "release",
                    "briefing",
                    "message",
                    "podcast",
                    "op-ed",
                    "column",
                    "testimony",
                    "speech",
                    "broadcast",
                    "newsletter",
                    "essay",
                    "editorial");
    private static final Set<String> COMPOUNDS =
            Set.of("news", "press", "televised", "radio", "text", "conference");
    private static final Set<String> LEADS =
            Set.of("in", "by", "at", "during", "via", "on", "through", "told");

    private static final Set<String> POSTED = Set.of("write", "post", "tweet", "share", "publish");
    private static final Pattern DATE =
            Pattern.compile(
                    "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(Jan|Febr)uary|March|April|May"
                            + "|June|July|August|(Septem|Octo|Novem|Decem)ber");

    private final Document document;
    private final Entities entities;

    Channels(Document document) {
        this.document = document;
        this.entities = document.get(Entities.KIND);
    }

    @Nullable String of(Frame frame, Attribution said) {
        var places = said.adjuncts();
        var named = named(frame, places);
        if (named == null && said.subject() != null) {
            named = named(frame, said.subject());
        }
        var before =
                said.subject() == null ? new Stretch(0, 0) : opening(frame, said.subject().from());
        boolean free = !said.content().contains(0);
        if (named == null && free) {
            named = named(frame, before);
        }
        if (named == null) {
            named = outlet(frame, said);
        }
        if (named == null && isPosted(frame, said)) {
            named = platform(frame, places);
            named =
                    named == null && said.subject() != null
                            ? platform(frame, said.subject())
                            : named;
        }
        if (named != null) {
            return named;
        }
        var form = form(frame, places);
        return form == null && free ? form(frame, before) : form;
    }

    private static boolean isPosted(Frame frame, Attribution said) {
        return said.cueFrom() >= 0 && POSTED.contains(frame.get(said.cueFrom()).lemma());
    }

    /// A platform that was not found as a name.
    private static @Nullable String platform(Frame frame, Stretch places) {
        for (int at = places.from(); at + 1 < Math.min(places.to(), frame.size()); at++) {
            var word = frame.get(at + 1);
            if (frame.is(at, "on") && word.is("PROPN") && !DATE.matcher(word.form()).matches()) {
                return word.form();
            }
        }
        return null;
    }

    /// `In a statement on …,` at the beginning, as far as the subject.
    private static Stretch opening(Frame frame, int to) {
        if (!frame.isTag(0, "ADP")) {
            return new Stretch(0, 0);
        }
        int comma = 0;
        while (comma < to && !frame.is(comma, ",")) {
            comma++;
        }
        return new Stretch(0, comma);
    }

    /// What a sentence before says of it: `In a video on …, she turned to the patients.`
    @Nullable String opening(Frame frame) {
        boolean leads = frame.is(0, "in") || frame.is(0, "on");
        int comma = 0;
        while (comma < frame.size() && !frame.is(comma, ",")) {
            comma++;
        }
        var opening = new Stretch(0, comma);
        if (!leads || form(frame, opening) == null) {
            return null;
        }
        var named = named(frame, opening);
        return named == null ? form(frame, opening) : named;
    }

    private @Nullable String named(Frame frame, Stretch places) {
        for (int at = places.from(); at + 1 < Math.min(places.to(), frame.size()); at++) {
            if (!frame.is(at, "on")) {
                continue;
            }
            var name = entityAt(frame, at + 1);
            if (name != null) {
                return name;
            }
            for (int form = at + 1; form < Math.min(at + 4, frame.size() - 2); form++) {
                if (FORMS.contains(frame.get(form).lower()) && frame.is(form + 1, ",")) {
                    return entityAt(frame, form + 2);
                }
            }
        }
        return null;
    }

    private @Nullable String entityAt(Frame frame, int at) {
        if (at >= frame.size() || frame.isQuote(at)) {
            return null;
        }
        var entity = entities.at(frame.get(at).span());
        if (entity != null && entities.get(entity).type() == Entity.Type.ORGANIZATION) {
            return entities.get(entity).name();
        }
        int then = frame.isTag(at, "DET") ? at + 1 : -1;
        return then > 0 && then < frame.size() && !frame.is(then, "the")
                ? entityAt(frame, then)
                : null;
    }

    /// `told Corvane Radio`.
    private @Nullable String outlet(Frame frame, Attribution said) {
        boolean told = said.cueFrom() >= 0 && frame.get(said.cueFrom()).lemma().equals("tell");
        return told && said.adjuncts().from() == said.cueTo()
                ? entityAt(frame, said.cueTo())
                : null;
    }

    private @Nullable String form(Frame frame, Stretch places) {
        for (int at = places.from(); at < Math.min(places.to(), frame.size()); at++) {
            if (!FORMS.contains(frame.get(at).lower()) || !isLed(frame, at)) {
                continue;
            }
            int from = at;
            while (from > places.from() && COMPOUNDS.contains(frame.get(from - 1).lower())) {
                from--;
            }
            return document.text(new Span(frame.get(from).start(), frame.get(at).end()));
        }
        return null;
    }

    private static boolean isLed(Frame frame, int form) {
        for (int at = form - 1; at >= Math.max(0, form - 5); at--) {
            if (LEADS.contains(frame.get(at).lower())) {
                return true;
            }
        }
        return false;
    }
}
