import { language, t } from '../messages/t';
import type { Quantity } from './types';

const figures = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });

const IRREGULAR: Record<string, string> = { foot: 'feet', inch: 'inches', percent: 'percent' };

/** The number with its bound, and the unit: 'at least 26', 'nearly 3 weeks', '200 to 300'. */
export function quantityWords({ value, upper, bound, unit }: Quantity): string {
  const number =
    upper === null
      ? figures.format(value)
      : t('reading.range', { from: figures.format(value), to: figures.format(upper) });
  const bounded = bound === 'EXACT' ? number : t(`reading.bound.${bound}`, { number });
  return unit === null ? bounded : `${bounded} ${unitWord(unit, upper ?? value)}`;
}

/** Units come in the singular; those of money as codes. */
function unitWord(unit: string, value: number): string {
  if (value === 1 || /^[A-Z]{3}$/.test(unit)) return unit;
  return IRREGULAR[unit] ?? (unit.endsWith('s') ? unit : `${unit}s`);
}
