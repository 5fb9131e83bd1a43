package org.tidings.contracts.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;

/// Something that happened, or is to happen.
///
/// @param type of PLOVER: `ASSAULT`, `CONSULT`
/// @param place the place in the list of entities; null when not given
/// @param time the place in the list of times; null when not given
public record Event(
        Span span,
        String type,
        List<Party> actors,
        List<Party> targets,
        @Nullable Integer place,
        @Nullable Integer time,
        String why) {
    public Event {
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
    }
}
