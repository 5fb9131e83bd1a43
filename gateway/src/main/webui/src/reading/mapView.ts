/** A place on the earth, in degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** The part of the earth that a map shows. */
export interface MapView {
  /** In the middle. */
  longitude: number;
  latitude: number;
  /** Degrees of latitude from side to side; in height as the map's shape says. */
  width: number;
}

/** The map's drawing area. */
export const SIZE = { width: 320, height: 196 };

const NARROWEST = 7;
const PADDING = 1.3;

/** Degrees around a place within which others count as near it. */
const NEAR = { longitude: 22, latitude: 14 };

/** From here on a map of all shows too little of each. */
const WIDE = 60;

/** All places, with some room around. A map may go across the date line. */
export function viewOf(points: readonly Point[]): MapView {
  const longitude = middleLongitude(points);
  const easts = points.map((point) => eastOf(point.longitude, longitude));
  const norths = points.map((point) => point.latitude);
  const latitude = (Math.min(...norths) + Math.max(...norths)) / 2;
  const across = (Math.max(...easts) - Math.min(...easts)) * squeeze(latitude);
  const up = Math.max(...norths) - Math.min(...norths);
  const width = Math.max(across, (up * SIZE.width) / SIZE.height, NARROWEST) * PADDING;
  return { longitude: longitude + (Math.min(...easts) + Math.max(...easts)) / 2, latitude, width };
}

/**
 * Where most of the places lie, when all of them together lie far apart.
 *
 * @returns null when a map of all is as good
 */
export function closerView(points: readonly Point[]): MapView | null {
  if (points.length === 0 || viewOf(points).width <= WIDE) return null;
  const around = points.map((centre) => points.filter((point) => isNear(point, centre)));
  const [first = []] = around;
  const most = around.reduce((best, near) => (near.length > best.length ? near : best), first);
  return most.length >= 2 && most.length * 2 >= points.length ? viewOf(most) : null;
}

/** A place and its surroundings. */
export function viewAround({ latitude, longitude }: Point): MapView {
  return { latitude, longitude, width: NEAR.latitude };
}

function isNear(point: Point, centre: Point): boolean {
  return (
    Math.abs(eastOf(point.longitude, centre.longitude)) <= NEAR.longitude &&
    Math.abs(point.latitude - centre.latitude) <= NEAR.latitude
  );
}

/** Where a place lies in the drawing; degrees of longitude are as short as they are there. */
export function placed({ latitude, longitude }: Point, view: MapView): { x: number; y: number } {
  const scale = SIZE.width / view.width;
  const east = eastOf(longitude, view.longitude) * squeeze(view.latitude);
  return {
    x: SIZE.width / 2 + east * scale,
    y: SIZE.height / 2 - (latitude - view.latitude) * scale,
  };
}

/** How much shorter a degree of longitude is than one of latitude. */
export function squeeze(latitude: number): number {
  return Math.max(0.2, Math.cos((latitude * Math.PI) / 180));
}

/** Degrees from one longitude to another the shorter way, -180 to 180. */
function eastOf(longitude: number, from: number): number {
  return ((((longitude - from + 180) % 360) + 360) % 360) - 180;
}

/** Opposite of the widest gap that no place lies in. */
function middleLongitude(points: readonly Point[]): number {
  const sorted = points.map(({ longitude }) => longitude).sort((one, other) => one - other);
  let widest = { gap: -1, from: 0 };
  sorted.forEach((from, index) => {
    const next = sorted[index + 1] ?? (sorted[0] ?? 0) + 360;
    if (next - from > widest.gap) widest = { gap: next - from, from };
  });
  return eastOf(widest.from + widest.gap / 2 + 180, 0);
}
