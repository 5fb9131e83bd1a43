import { t } from '../messages/t';
import type { Quotation } from './types';

/** What somebody does, or is said not to do, in plain words; null where that was not read. */
export function actWords({ cue }: Pick<Quotation, 'cue'>): string | null {
  if (cue === null || cue.act === null) return null;
  return t(cue.negated ? `reading.act.not.${cue.act}` : `reading.act.${cue.act}`);
}
