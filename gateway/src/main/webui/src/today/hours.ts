import type { ArticleListItem, Outlet } from '../api/models';
import { newestAt } from '../time/moment';
import { byOutlet } from './grouping';

export const HOURS = 24;
const HOUR = 3_600_000;

/** How many outlets the chart tells apart; the rest is one series. */
export const NAMED_OUTLETS = 5;

export interface HourlyCounts {
  /** The beginnings of the hours, oldest first. */
  hours: Date[];
  /** Most articles first; the last one may stand for the other outlets (key null). */
  series: { key: string | null; outlet: Outlet | null; counts: number[]; total: number }[];
  total: number;
}

/** Articles of each outlet in the 24 hours that end with the hour of the newest article. */
export function perHour(articles: readonly ArticleListItem[]): HourlyCounts {
  const newest = Math.max(...articles.map(({ clocks }) => newestAt(clocks).getTime()));
  const last = hourOf(newest);
  const first = last - (HOURS - 1) * HOUR;
  const hours = Array.from({ length: HOURS }, (_, index) => new Date(first + index * HOUR));

  const all = byOutlet(articles)
    .map(({ key, outlet, articles: own }) => {
      const counts = hours.map(() => 0);
      for (const { clocks } of own) {
        const index = (hourOf(newestAt(clocks).getTime()) - first) / HOUR;
        if (index in counts) counts[index] = (counts[index] ?? 0) + 1;
      }
      return { key, outlet, counts, total: sum(counts) };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);

  const series: HourlyCounts['series'] = all.slice(0, NAMED_OUTLETS);
  const rest = all.slice(NAMED_OUTLETS);
  if (rest.length > 0) {
    const counts = hours.map((_, index) => sum(rest.map((other) => other.counts[index] ?? 0)));
    series.push({ key: null, outlet: null, counts, total: sum(counts) });
  }
  return { hours, series, total: sum(all.map(({ total }) => total)) };
}

/** Zones with half hours are rare, and their charts may begin at half past. */
function hourOf(millis: number): number {
  return Math.floor(millis / HOUR) * HOUR;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
