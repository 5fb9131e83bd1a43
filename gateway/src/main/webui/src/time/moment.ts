import type { Clocks, PublicationTime } from '../api/models';
import { language, t } from '../messages/t';

/** Words in the language of the messages, figures as the reader's region writes them. */
const languages = typeof window === 'undefined' ? [] : navigator.languages;
const locale = languages.find((tag) => tag.startsWith(language)) ?? `${language}-GB`;

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };
const CLOCK: Intl.DateTimeFormatOptions = {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};

function write(at: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, options).format(at);
}

/** The reader's day, to compare and to group by. */
export function dayOf(at: Date): string {
  return `${String(at.getFullYear())}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** As short as it can be without being mistaken: '14:03', '21 Nov, 14:03', '21 Nov 2025'. */
export function shortMoment(at: Date, now: Date): string {
  if (dayOf(at) === dayOf(now)) return write(at, CLOCK);
  if (at.getFullYear() === now.getFullYear()) return `${write(at, DAY)}, ${write(at, CLOCK)}`;
  return write(at, { ...DAY, year: 'numeric' });
}

export function timeOfDay(at: Date): string {
  return write(at, CLOCK);
}

/** With everything a reader may want to check, the zone too. */
export function fullMoment(at: Date): string {
  return write(at, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  });
}

/** 'Today', 'Yesterday', 'Saturday 21 November'. */
export function dayHeading(at: Date, now: Date): string {
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (dayOf(at) === dayOf(now)) return t('time.today');
  if (dayOf(at) === dayOf(yesterday)) return t('time.yesterday');
  return longDay(at, at.getFullYear() !== now.getFullYear());
}

export function longDay(at: Date, withYear: boolean): string {
  const year = withYear ? { year: 'numeric' as const } : {};
  return write(at, { weekday: 'long', day: 'numeric', month: 'long', ...year });
}

/** What an outlet says about when it published: nothing, a day, or a moment. */
export type Published =
  { precision: 'none' } | { precision: 'day'; at: Date } | { precision: 'moment'; at: Date };

const BARE_DATE = /^\d{4}(-?\d{2}-?\d{2}|\/\d{1,2}\/\d{1,2})$/;

/** A bare date arrives as its first instant in UTC; that instant is nobody's statement. */
export function published({ at, original }: PublicationTime): Published {
  if (at === null) return { precision: 'none' };
  const bare = original !== null && BARE_DATE.test(original.trim());
  return { precision: bare ? 'day' : 'moment', at: new Date(at) };
}

export function shortPublished(time: Published, now: Date): string {
  switch (time.precision) {
    case 'none':
      return t('time.unknown');
    case 'day':
      return dayInUtc(time.at, now.getUTCFullYear() !== time.at.getUTCFullYear());
    case 'moment':
      return shortMoment(time.at, now);
  }
}

export function fullPublished(time: Published): string {
  switch (time.precision) {
    case 'none':
      return t('time.unknown');
    case 'day':
      return dayInUtc(time.at, true);
    case 'moment':
      return fullMoment(time.at);
  }
}

function dayInUtc(at: Date, withYear: boolean): string {
  const year = withYear ? { year: 'numeric' as const } : {};
  return write(at, { ...DAY, ...year, timeZone: 'UTC' });
}

/** What lists are ordered by: the publication where it can be believed, else the fetching. */
export function newestAt({
  published: time,
  fetchedAt,
}: Pick<Clocks, 'published' | 'fetchedAt'>): Date {
  const fetched = new Date(fetchedAt);
  const said = published(time);
  return said.precision === 'moment' && said.at <= fetched ? said.at : fetched;
}

export function readerZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone.replaceAll('_', ' ');
}
