import { t } from '../messages/t';
import { actWords } from './actWords';
import { isSaid } from './said';
import type { Quotation } from './types';
import { useReadingView, wordsOf } from './view';

/**
 * How words are attributed: cue, channel, and whether they stand in quotation marks. What is not
 * said begins with what it is instead.
 */
export function QuotationFacts({ quotation }: { quotation: Quotation }) {
  const { reading } = useReadingView();
  const { kind, cue, channel, via, continues } = quotation;
  const said = isSaid(quotation);
  const facts = [
    said ? null : actWords(quotation),
    cue === null ? null : t('reading.quotation.cue', { cue: wordsOf(reading, cue.span) }),
    !said || cue === null || cue.kind === 'NEUTRAL' ? null : t(`reading.cue.${cue.kind}`),
    via === null ? null : t('reading.quotation.via', { words: wordsOf(reading, via) }),
    channel === null ? null : t('reading.quotation.channel', { channel }),
    continues === null ? null : t('reading.quotation.continues'),
    !said || kind === 'DIRECT' ? null : t(`reading.quotation.${kind}`),
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
}
