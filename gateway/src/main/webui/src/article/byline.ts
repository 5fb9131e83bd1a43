import { t } from '../messages/t';

/** Who wrote it, as a reader is told. A credit is a sentence or a label of its own already. */
export function bylineShown(byline: string): string {
  const first = byline.split(' · ', 1)[0] ?? byline;
  return /\.$|:/.test(first) ? byline : t('article.by', { byline });
}
