import type { HourOfVolume } from '../sources/types';

export interface Bar {
  x: number;
  height: number;
}

export interface VolumePicture {
  bars: Bar[];
  /** The points of the line of what is usual, as SVG writes them. */
  usual: string;
  collected: number;
  expected: number;
}

/**
 * Where the bars of what was collected and the line of what is usual stand.
 *
 * @param height of the picture; each hour is `step` wide
 */
export function drawn(hours: readonly HourOfVolume[], step: number, height: number): VolumePicture {
  const most = Math.max(1, ...hours.flatMap(({ collected, expected }) => [collected, expected]));
  const scaled = (count: number) => round((count / most) * (height - 2));
  return {
    bars: hours.map(({ collected }, index) => ({
      x: index * step,
      // What was collected is seen, however much more the busiest hour had.
      height: collected === 0 ? 0 : Math.max(1.5, scaled(collected)),
    })),
    usual: hours
      .flatMap(({ expected }, index) => {
        const y = round(height - scaled(expected));
        return [`${index * step},${y}`, `${(index + 1) * step},${y}`];
      })
      .join(' '),
    collected: sum(hours.map(({ collected }) => collected)),
    expected: Math.round(sum(hours.map(({ expected }) => expected))),
  };
}

/** Hours by the reader's day, for the table and the marks below the picture. */
export function byDay(hours: readonly HourOfVolume[], dayOf: (at: Date) => string) {
  const days = new Map<string, { at: Date; first: number; collected: number; expected: number }>();
  hours.forEach(({ start, collected, expected }, index) => {
    const at = new Date(start);
    const day = days.get(dayOf(at)) ?? { at, first: index, collected: 0, expected: 0 };
    day.collected += collected;
    day.expected += expected;
    days.set(dayOf(at), day);
  });
  return [...days.values()];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
