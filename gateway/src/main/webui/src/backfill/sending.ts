import { language } from '../messages/t';

const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });

const UNITS = ['B', 'kB', 'MB', 'GB'] as const;

/** '12.3 MB': three figures at most, and none that says nothing. */
export function bytesText(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 999.5 && unit < UNITS.length - 1) {
    size /= 1000;
    unit++;
  }
  return `${(size >= 99.95 ? whole : tenths).format(size)} ${UNITS[unit] ?? ''}`;
}

/** How long the rest takes at the speed so far; null while nobody can tell. */
export function secondsLeft(sent: number, total: number, elapsedMillis: number): number | null {
  if (sent === 0 || elapsedMillis < 2000) return null;
  return ((total - sent) / sent) * (elapsedMillis / 1000);
}
