package org.tidings.nlp.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.nlp.document.Kind;

/// Who and what a text names, in the order of their first mentions. Roles are in
/// [org.tidings.nlp.role] and not yet here.
public record Entities(List<Entity> all) {
    public static final Kind<Entities> KIND =
            new Kind<>("entity", Entities.class, new Entities(List.of()));

    public Entities {
        all = List.copyOf(all);
    }

    public Entity get(int entity) {
        return all.get(entity);
    }

    /// The place in the list of the entity with a mention that shares most with a span; null when
    /// none shares a unit.
    public @Nullable Integer at(Span span) {
        Integer best = null;
        int most = 0;
        for (int entity = 0; entity < all.size(); entity++) {
            for (var mention : all.get(entity).mentions()) {
                int shared = shared(mention.span(), span);
                if (shared > most) {
                    most = shared;
                    best = entity;
                }
            }
        }
        return best;
    }

    /// The mentions that lie wholly within a span, in reading order.
    public List<Named> within(Span span) {
        return all.stream()
                .flatMap(
                        entity ->
                                entity.mentions().stream()
                                        .filter(mention -> covers(span, mention.span()))
                                        .map(mention -> new Named(mention, all.indexOf(entity))))
                .sorted((one, other) -> one.span().start() - other.span().start())
                .toList();
    }

    /// A mention with the place of its entity in the list.
    public record Named(Entity.Mention mention, int entity) {
        public Span span() {
            return mention.span();
        }
    }

    private static boolean covers(Span whole, Span part) {
        return whole.start() <= part.start() && part.end() <= whole.end();
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }
}
