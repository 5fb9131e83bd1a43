package org.tidings.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Event;
import org.tidings.nlp.event.EventReader.Mention;
import org.tidings.nlp.section.Sections;

/// Leaves away what tells an event again: in the publisher's summary, within another event's
/// clause, or with the same word of the same people.
final class Doubles {
    private Doubles() {}

    static List<Event> without(List<Mention> mentions, Sections sections) {
        List<Mention> kept = new ArrayList<>();
        for (Mention mention : mentions) {
            Span span = mention.event().span();
            boolean summary = sections.isSummary(span) && isToldInBody(mention, mentions, sections);
            if (!summary && kept.stream().noneMatch(other -> isSame(other, mention))) {
                kept.add(mention);
            }
        }
        return kept.stream().map(Mention::event).toList();
    }

    private static boolean isToldInBody(Mention mention, List<Mention> all, Sections sections) {
        return all.stream()
                .anyMatch(
                        other ->
                                !sections.isSummary(other.event().span())
                                        && other.event().type().equals(mention.event().type()));
    }

    private static boolean isSame(Mention one, Mention other) {
        Event first = one.event();
        Event second = other.event();
        if (!first.type().equals(second.type())) {
            return false;
        }
        if (touch(first.span(), second.span())) {
            return true;
        }
        boolean word = one.word().equals(other.word());
        boolean place = Objects.equals(first.place(), second.place()) || second.place() == null;
        boolean actors =
                second.actors().isEmpty()
                        || first.actors().equals(second.actors())
                        || (!first.actors().isEmpty()
                                && first.actors()
                                        .getFirst()
                                        .name()
                                        .equals(second.actors().getFirst().name()));
        boolean targets =
                second.targets().isEmpty()
                        || (!first.targets().isEmpty()
                                && first.targets()
                                        .getFirst()
                                        .name()
                                        .equals(second.targets().getFirst().name()));
        return word
                && place
                && actors
                && targets
                && (second.place() != null || !second.actors().isEmpty() || !other.verb());
    }

    private static boolean touch(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
