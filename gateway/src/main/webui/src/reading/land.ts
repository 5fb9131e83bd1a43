import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import coarse from 'world-atlas/land-110m.json?url';
import fine from 'world-atlas/land-50m.json?url';

/*
 * The coasts, from Natural Earth (public domain) by world-atlas. Borders are not drawn: who draws
 * one says whose it is.
 */

/** A piece of land as a path, whose units are degrees east and south, and where it lies. */
export interface Land {
  path: string;
  west: number;
  east: number;
  south: number;
  north: number;
}

type Atlas = Topology<{ land: GeometryCollection }>;

const loaded = new Map<string, Promise<Land[]>>();

/**
 * The land, finer for a map of a small part; loaded once.
 *
 * @param width of the map in degrees
 */
export function land(width: number): Promise<Land[]> {
  const address = width > 70 ? coarse : fine;
  const known = loaded.get(address);
  if (known !== undefined) return known;
  const asked = load(address);
  loaded.set(address, asked);
  asked.catch(() => loaded.delete(address));
  return asked;
}

async function load(address: string): Promise<Land[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`no land at ${address}`);
  const atlas = (await response.json()) as Atlas;
  return feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return [piece(geometry.coordinates)];
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.map(piece) : [];
  });
}

function piece(rings: number[][][]): Land {
  const outline = rings[0] ?? [];
  const easts = outline.map(([longitude = 0]) => longitude);
  const norths = outline.map(([, latitude = 0]) => latitude);
  return {
    path: rings.map(ringPath).join(''),
    west: Math.min(...easts),
    east: Math.max(...easts),
    south: Math.min(...norths),
    north: Math.max(...norths),
  };
}

function ringPath(ring: number[][]): string {
  const points = ring.map(
    ([longitude = 0, latitude = 0]) => `${round(longitude)} ${round(-latitude)}`,
  );
  return `M${points.join('L')}Z`;
}

function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
