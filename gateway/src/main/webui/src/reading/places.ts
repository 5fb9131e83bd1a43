import type { Item, Items } from './items';
import type { Entity, Place } from './types';

/** A place of the text that it is known where it lies. */
export interface KnownPlace {
  item: Item;
  entity: Entity;
  name: string;
  place: Place;
  /** A country or a region is shown at its middle; a metonym means a government, not the place. */
  kind: 'point' | 'area' | 'metonym';
}

/** What the text is most about first. */
export function knownPlaces(entities: readonly Entity[], items: Items): KnownPlace[] {
  return entities
    .flatMap((entity, index) => {
      const item = items.get(`entity-${index}`);
      const { place, name } = entity;
      if (item === undefined || place === null) return [];
      return [{ item, entity, name, place, kind: kindOf(place) }];
    })
    .sort((one, other) => other.entity.salience - one.entity.salience);
}

function kindOf({ standsFor, geonames }: Place): KnownPlace['kind'] {
  if (standsFor !== null) return 'metonym';
  return geonames === null ? 'area' : 'point';
}
