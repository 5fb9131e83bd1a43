package org.tidings.contracts.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that was found in an article. Each list is in reading order and may be empty.
///
/// @param tone null when it was not measured
/// @param embedding null when there is none
public record Findings(
        List<Section> sections,
        List<Entity> entities,
        List<TimeExpression> times,
        List<Quantity> quantities,
        List<Quotation> quotations,
        List<Claim> claims,
        List<Position> positions,
        List<Tension> tensions,
        List<Event> events,
        List<Voice> voices,
        List<Highlight> highlights,
        List<Topic> topics,
        @Nullable Tone tone,
        @Nullable Embedding embedding) {
    public static final Findings NONE =
            new Findings(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of(), List.of(), List.of(), List.of(), List.of(), null, null);

    /// A missing list is an empty one: a message may come from before its kind was read.
    public Findings {
        sections = list(sections);
        entities = list(entities);
        times = list(times);
        quantities = list(quantities);
        quotations = list(quotations);
        claims = list(claims);
        positions = list(positions);
        tensions = list(tensions);
        events = list(events);
        voices = list(voices);
        highlights = list(highlights);
        topics = list(topics);
    }

    private static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
