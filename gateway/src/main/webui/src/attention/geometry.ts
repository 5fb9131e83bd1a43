import type { Attention, Bucket } from './types';

/** What of a step is drawn. */
export type Measure = 'articles' | 'share';

export interface Box {
  width: number;
  height: number;
}

/** One step of the chart. */
export interface Step {
  start: Date;
  /** Not part of it. */
  end: Date;
}

export function stepsOf({ series, to }: Attention): Step[] {
  const starts = (series[0]?.buckets ?? []).map(({ start }) => new Date(start));
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? new Date(to) }));
}

/** Null: nothing can be said. */
export function valueOf(bucket: Bucket, measure: Measure): number | null {
  return measure === 'articles' ? bucket.articles : bucket.share;
}

/** The upper end of the scale: a round number at or above everything that is drawn. */
export function topOf({ series }: Attention, measure: Measure): number {
  const values = series.flatMap(({ buckets }) =>
    buckets.map((bucket) => valueOf(bucket, measure) ?? 0),
  );
  const greatest = values.reduce((one, other) => Math.max(one, other), 0);
  if (measure === 'share') return greatest === 0 ? 0.01 : Math.min(1, roundUp(greatest));
  return Math.max(roundUp(greatest), 2);
}

function roundUp(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = value / power;
  return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power;
}

/** A line through the steps, in pieces where nothing can be said in between. */
export function lineOf(
  buckets: readonly Bucket[],
  measure: Measure,
  top: number,
  box: Box,
): string {
  const width = box.width / Math.max(1, buckets.length);
  let pen = 'M';
  return buckets
    .map((bucket, index) => {
      const value = valueOf(bucket, measure);
      if (value === null) {
        pen = 'M';
        return '';
      }
      const point = `${pen}${((index + 0.5) * width).toFixed(1)} ${heightOf(value, top, box).toFixed(1)}`;
      pen = 'L';
      return point;
    })
    .join('');
}

/** From the upper edge. */
export function heightOf(value: number, top: number, { height }: Box): number {
  return height - (Math.min(value, top) / top) * height;
}

/** Where a time lies between the two ends of the chart. */
export function placeOf(time: string, { from, to }: Attention, { width }: Box): number {
  const begin = Date.parse(from);
  const length = Math.max(1, Date.parse(to) - begin);
  return Math.min(1, Math.max(0, (Date.parse(time) - begin) / length)) * width;
}

/** The step below a point; the nearest when it lies outside. */
export function stepAt(x: number, steps: number, { width }: Box): number {
  return Math.min(steps - 1, Math.max(0, Math.floor((x / Math.max(1, width)) * steps)));
}

/** The days of the steps, in UTC as queries have them; both included. */
export function daysOf(
  steps: readonly Step[],
  one: number,
  other: number,
): [string, string] | null {
  const first = steps[Math.min(one, other)];
  const last = steps[Math.max(one, other)];
  if (first === undefined || last === undefined) return null;
  return [
    first.start.toISOString().slice(0, 10),
    new Date(last.end.getTime() - 1).toISOString().slice(0, 10),
  ];
}

/** Which steps have a label: as many as there is room for, at equal distances. */
export function labelled(steps: number, { width }: Box): number[] {
  const room = Math.max(1, Math.floor(width / 96));
  const every = Math.max(1, Math.ceil(steps / room));
  return Array.from({ length: Math.ceil(steps / every) }, (_, index) => index * every);
}
