import { language, t } from '../messages/t';
import type { Measure, Step } from './geometry';
import type { Attention, Bucket } from './types';

/* Times of the chart are in UTC, as days of queries are: what is brushed is what is asked for. */

const formats = {
  hour: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { day: 'numeric', month: 'short' },
  week: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
} as const satisfies Record<Attention['interval'], Intl.DateTimeFormatOptions>;

const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });

export function stepName({ start }: Step, interval: Attention['interval']): string {
  const name = new Intl.DateTimeFormat(`${language}-GB`, {
    ...formats[interval],
    timeZone: 'UTC',
  }).format(start);
  return interval === 'week' ? t('attention.weekOf', { day: name }) : name;
}

export function stepLabel({ start }: Step, interval: Attention['interval']): string {
  return new Intl.DateTimeFormat(`${language}-GB`, {
    ...formats[interval],
    timeZone: 'UTC',
  }).format(start);
}

export function scaleLabel(value: number, measure: Measure): string {
  return measure === 'share' ? percent.format(value) : String(value);
}

/** '12 of 340 articles, 3.5%'. */
export function bucketWords({ articles, all, share }: Bucket): string {
  return share === null
    ? t('attention.none')
    : t('attention.step', { articles, count: all, share: percent.format(share) });
}

/** Since when it is known whether we collected, where the chart begins before; else null. */
export function knownSince(gapsKnownSince: string | null, steps: Step[]): string | null {
  const [first] = steps;
  if (gapsKnownSince === null || first === undefined) return null;
  const since = new Date(gapsKnownSince);
  return first.end < since ? stepLabel({ start: since, end: since }, 'hour') : null;
}
