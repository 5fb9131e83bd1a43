package org.tidings.nlp.place;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Place;
import org.tidings.nlp.document.Kind;

/// Where the places of a document lie.
///
/// @param byEntity by the place of the entity in the list of entities; those that are not known
///     are missing
public record Places(Map<Integer, Place> byEntity) {
    public static final Kind<Places> KIND = new Kind<>("place", Places.class, new Places(Map.of()));

    public Places {
        byEntity = Map.copyOf(byEntity);
    }

    /// The entities with where they lie.
    public List<Entity> addedTo(List<Entity> entities) {
        return IntStream.range(0, entities.size())
                .mapToObj(place -> with(entities.get(place), byEntity.get(place)))
                .toList();
    }

    private static Entity with(Entity entity, @Nullable Place place) {
        return new Entity(
                entity.type(),
                entity.name(),
                entity.aliases(),
                entity.mentions(),
                entity.roles(),
                place,
                entity.salience());
    }
}
