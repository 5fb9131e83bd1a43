package org.tidings.query.index;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Party;

/// Under which names those are found of whom an article speaks: each under all that the article
/// calls them, and under their id.
final class EntityNames {
    private final List<Entity> entities;

    /// @param entities of the article, at the places that its other findings point to
    EntityNames(List<Entity> entities) {
        this.entities = entities;
    }

    /// @return keys ([Names]) of all entities of a type
    Set<String> of(Entity.Type type) {
        return keys(entities.stream().filter(each -> each.type() == type).flatMap(this::names));
    }

    /// @param entity its place in the list; null for none
    Set<String> of(@Nullable Integer entity) {
        return keys(names(entity));
    }

    Set<String> of(Entity entity) {
        return keys(names(entity));
    }

    Set<String> of(Collection<Party> parties) {
        return keys(parties.stream().flatMap(this::names));
    }

    private Stream<String> names(Party party) {
        return Stream.concat(Stream.of(party.name()), names(party.entity()));
    }

    private Stream<String> names(@Nullable Integer entity) {
        return entity == null || entity < 0 || entity >= entities.size()
                ? Stream.empty()
                : names(entities.get(entity));
    }

    private Stream<String> names(Entity entity) {
        var place = entity.place();
        var id = place == null ? null : place.geonames();
        return Stream.of(
                        Stream.of(entity.name()),
                        entity.aliases().stream(),
                        Stream.ofNullable(id).map(Object::toString))
                .flatMap(names -> names);
    }

    private static Set<String> keys(Stream<String> names) {
        var keys = new LinkedHashSet<String>();
        names.map(Names::key).filter(key -> !key.isEmpty()).forEach(keys::add);
        return keys;
    }
}
