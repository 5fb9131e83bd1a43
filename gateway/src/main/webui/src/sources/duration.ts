import { t } from '../messages/t';

const ISO = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** The seconds of an ISO 8601 duration in days to seconds; null when it is none. */
export function secondsOf(duration: string): number | null {
  const [, days, hours, minutes, seconds] = ISO.exec(duration) ?? [];
  const parts = [days, hours, minutes, seconds];
  if (parts.every((part) => part === undefined)) return null;
  const [d, h, m, s] = parts.map((part) => Number(part ?? 0)) as [number, number, number, number];
  return ((d * 24 + h) * 60 + m) * 60 + s;
}

/** In the largest unit that does not mislead: '45 seconds', '12 minutes', '3 hours', '2 days'. */
export function durationText(seconds: number): string {
  if (seconds < 90) return t('duration.seconds', { count: Math.round(seconds) });
  if (seconds < 90 * 60) return t('duration.minutes', { count: Math.round(seconds / 60) });
  if (seconds < 36 * 3600) return t('duration.hours', { count: Math.round(seconds / 3600) });
  return t('duration.days', { count: Math.round(seconds / 86_400) });
}

/** '12 minutes' for 'PT12M'; what cannot be read is shown as it is. */
export function intervalText(duration: string): string {
  const seconds = secondsOf(duration);
  return seconds === null ? duration : durationText(seconds);
}

/** 'in 5 minutes', or 'now' for what is due. */
export function untilText(at: Date, now: Date): string {
  const seconds = (at.getTime() - now.getTime()) / 1000;
  return seconds < 60 ? t('duration.now') : t('duration.in', { time: durationText(seconds) });
}
