import { SIZE } from './mapView';

/** A name to be written beside its place. */
export interface Wanted {
  name: string;
  x: number;
  y: number;
}

export interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

const LETTER = 5.7;
const HEIGHT = 11;
const DOT = 6;

/**
 * Where names can stand without lying over each other or over a place; the first come first.
 *
 * @returns for each place, null where there is no room: the list has its name
 */
export function labels(places: readonly Wanted[]): (Label | null)[] {
  const taken: Box[] = places.map(({ x, y }) => around(x, y, DOT * 2, DOT * 2));
  return places.map(({ name, x, y }, own) => {
    const width = name.length * LETTER;
    for (const { dx, dy, anchor } of TRIES) {
      const label = { x: x + dx, y: y + dy, anchor };
      const box = boxOf(label, width);
      const free = taken.every((other, index) => index === own || !overlap(box, other));
      if (free && isWithin(box)) {
        taken.push(box);
        return label;
      }
    }
    return null;
  });
}

const TRIES = [
  { dx: 8, dy: 3.5, anchor: 'start' },
  { dx: -8, dy: 3.5, anchor: 'end' },
  { dx: 0, dy: -8, anchor: 'middle' },
  { dx: 0, dy: 15, anchor: 'middle' },
] as const;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf({ x, y, anchor }: Label, width: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - HEIGHT + 2, bottom: y + 3 };
}

function around(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

function isWithin({ left, right, top, bottom }: Box): boolean {
  return left >= 2 && right <= SIZE.width - 2 && top >= 2 && bottom <= SIZE.height - 2;
}
