import { NAMED_OUTLETS } from './hours';

/* Told apart by lightness as well as by hue; each at least 3:1 against the page. */
const light = ['#175d6d', '#c77b17', '#6f5aa8', '#3f8f5f', '#b04a5a', '#7d858c'];
const dark = ['#6fb6c6', '#e2a74f', '#a594dc', '#78c197', '#e08593', '#8a939a'];

/** One for each named outlet, the last for the others. */
export function seriesColors(scheme: 'light' | 'dark'): string[] {
  return (scheme === 'dark' ? dark : light).slice(0, NAMED_OUTLETS + 1);
}
