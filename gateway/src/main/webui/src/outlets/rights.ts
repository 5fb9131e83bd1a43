import { t } from '../messages/t';
import type { Rights } from '../sources/types';

/** 'Excerpt · 400 characters'. */
export function shownOf({ use, excerptCharacters }: Rights): string {
  const cap = use === 'EXCERPT' ? excerptCharacters : null;
  return cap === null
    ? t(`rights.${use}`)
    : `${t(`rights.${use}`)} · ${t('article.characters', { count: cap })}`;
}

/** How long articles are kept, as a sentence. */
export function keptFor({ retentionDays }: Rights): string {
  return retentionDays === null
    ? t('rights.keptForGood')
    : t('rights.kept', { count: retentionDays });
}
