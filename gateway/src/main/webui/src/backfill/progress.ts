import type { BackfillProgress } from './types';

/** In percent of what is known; null while nothing is. */
export function shareOf({ total, done, skipped, failed }: BackfillProgress) {
  if (total === 0) return null;
  const share = (count: number) => Math.min(100, (count / total) * 100);
  return { done: share(done + skipped), failed: share(failed) };
}

/** One address in each line; what is not filled is passed over, and so is what came before. */
export function addressesIn(text: string): string[] {
  return [...new Set(text.split(/\s+/).filter((word) => word !== ''))];
}

/** The addresses that cannot be any, to be said before anything is sent. */
export function notAddresses(addresses: readonly string[]): string[] {
  return addresses.filter((address) => !/^https?:\/\/[^/]+/i.test(address));
}
