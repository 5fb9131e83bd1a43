package org.tidings.nlp.event;

import java.util.List;
import org.tidings.contracts.finding.Event;
import org.tidings.contracts.finding.Quantity;
import org.tidings.nlp.document.Kind;

/// The events of a text in reading order, each once.
public record Events(List<Event> all) {
    public static final Kind<Events> KIND =
            new Kind<>("event", Events.class, new Events(List.of()));

    public Events {
        all = List.copyOf(all);
    }

    /// Quantities, each with the event in whose span it stands.
    public List<Quantity> linked(List<Quantity> quantities) {
        return quantities.stream().map(this::linked).toList();
    }

    private Quantity linked(Quantity quantity) {
        for (int place = 0; place < all.size(); place++) {
            var event = all.get(place).span();
            boolean within =
                    event.start() <= quantity.span().start()
                            && quantity.span().start() < event.end();
            if (within) {
                return new Quantity(
                        quantity.span(),
                        quantity.value(),
                        quantity.upper(),
                        quantity.bound(),
                        quantity.unit(),
                        quantity.what(),
                        place,
                        quantity.why());
            }
        }
        return quantity;
    }
}
