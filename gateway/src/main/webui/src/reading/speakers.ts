import { initials } from './initials';
import { isSaid } from './said';
import type { Entity, Findings, Party, Quotation } from './types';

/** So many can be told apart by colour; further ones begin again, and have their names beside. */
export const COLOURS = 8;

/** Somebody whose words or thoughts are in the text. */
export interface Speaker {
  key: string;
  /** Null when the text does not say who speaks. */
  name: string | null;
  initials: string;
  /** 1 to {@link COLOURS}; 0 for nobody. */
  colour: number;
  entity: number | null;
  role: string | null;
  /** What they say: the places in the list. */
  quotations: number[];
  /** What they think, intend, feel or stand for: the places in the same list. */
  attributed: number[];
}

/** In the order in which they first speak; then those who never do. */
export function speakersOf({ quotations, entities }: Findings): Speaker[] {
  const speakers = new Map<string, Speaker>();
  let named = 0;
  const speakerOf = ({ speaker: who }: Quotation): Speaker => {
    const key = speakerKey({ speaker: who });
    const known = speakers.get(key);
    if (known !== undefined) return known;
    const added: Speaker = {
      key,
      name: who?.name ?? null,
      initials: who === null ? '?' : initials(who.name),
      colour: who === null ? 0 : (named++ % COLOURS) + 1,
      entity: who?.entity ?? null,
      role: roleOf(who, entities),
      quotations: [],
      attributed: [],
    };
    speakers.set(key, added);
    return added;
  };
  quotations.forEach((quotation, index) => {
    if (isSaid(quotation)) speakerOf(quotation).quotations.push(index);
  });
  quotations.forEach((quotation, index) => {
    if (!isSaid(quotation)) speakerOf(quotation).attributed.push(index);
  });
  return [...speakers.values()];
}

/** The same for all words of one speaker; an entity is one however it is named. */
export function speakerKey({ speaker }: Pick<Quotation, 'speaker'>): string {
  if (speaker === null) return 'nobody';
  return speaker.entity === null ? `name:${speaker.name}` : `entity:${speaker.entity}`;
}

/** The fullest role that the text gives; 'Dr.' says less than the rest. */
export function roleOf(who: Party | null, entities: readonly Entity[]): string | null {
  const entity = who?.entity == null ? undefined : entities[who.entity];
  return entity === undefined ? null : fullestRole(entity);
}

export function fullestRole({ roles }: Entity): string | null {
  return roles.reduce<string | null>(
    (fullest, { title }) => (title.length > (fullest?.length ?? 0) ? title : fullest),
    null,
  );
}
