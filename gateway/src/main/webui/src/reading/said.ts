import type { Quotation } from './types';

type Attribution = Pick<Quotation, 'kind' | 'cue' | 'form'>;

const SAYING: ReadonlySet<unknown> = new Set(['SPEECH', 'WRITING', 'FINDING']);

/**
 * Whether it renders what somebody said, wrote or found, in quoted words or a clause. All else that
 * is attributed to somebody is a thought, an intention, a feeling or a stance, or is not said. The
 * service that reads has the same rule.
 */
export function isSaid({ kind, cue, form }: Attribution): boolean {
  if (kind !== 'INDIRECT') return true;
  return form === 'CLAUSE' && (cue === null || (SAYING.has(cue.act) && !cue.negated));
}

/** The name of its item, and of the marks and notes about it: 'quotation-3', 'attributed-4'. */
export function quotationItem(quotation: Attribution, index: number): string {
  return `${isSaid(quotation) ? 'quotation' : 'attributed'}-${index}`;
}
