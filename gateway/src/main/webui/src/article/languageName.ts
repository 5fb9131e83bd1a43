import type { Article } from '../api/models';
import { language as ours, t } from '../messages/t';

const names = new Intl.DisplayNames(ours, { type: 'language' });

/** 'Dutch, 97 % sure'; said to be unknown when it is. */
export function languageName({ tag, confidence }: Article['language']): string {
  if (tag === 'und') return t('article.languageUnknown');
  const percent = Math.floor(confidence * 100);
  return t('article.language', { language: names.of(tag) ?? tag, percent });
}
