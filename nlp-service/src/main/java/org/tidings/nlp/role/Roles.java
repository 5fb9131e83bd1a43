package org.tidings.nlp.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Entity.Role;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.entity.Entities;

/// The roles of persons, by the place of the person in the list of entities.
public record Roles(Map<Integer, List<Role>> all) {
    public static final Kind<Roles> KIND = new Kind<>("role", Roles.class, new Roles(Map.of()));

    public Roles {
        all = Map.copyOf(all);
    }

    /// In reading order; empty when the text gives none.
    public List<Role> of(int entity) {
        return all.getOrDefault(entity, List.of());
    }

    /// The entities, each with its roles.
    public List<Entity> addedTo(Entities entities) {
        List<Entity> added = new ArrayList<>();
        for (int at = 0; at < entities.all().size(); at++) {
            var entity = entities.get(at);
            added.add(
                    new Entity(
                            entity.type(),
                            entity.name(),
                            entity.aliases(),
                            entity.mentions(),
                            of(at),
                            entity.place(),
                            entity.salience()));
        }
        return added;
    }
}
