package org.tidings.nlp.place;

import java.util.Map;
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
}
