import { language, t } from '../../messages/t';
import { notFound } from '../notFound';
import { useReadingView } from '../view';
import classes from './found.module.css';

const and = new Intl.ListFormat(language, { type: 'conjunction' });

/** What was looked for in vain: to find nothing is an answer too. */
export function NotFound() {
  const kinds = notFound(useReadingView().reading);
  if (kinds.length === 0) return null;
  const words = kinds.map((layer) => t(`reading.layer.${layer}`).toLowerCase());
  return <p className={classes.none}>{t('reading.none', { kinds: and.format(words) })}</p>;
}
