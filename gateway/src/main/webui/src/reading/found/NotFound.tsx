import { language, t } from '../../messages/t';
import { countsOf } from '../items';
import { LAYERS } from '../layers';
import { useReadingView } from '../view';
import classes from './found.module.css';

const and = new Intl.ListFormat(language, { type: 'conjunction' });

/** What was looked for in vain: to find nothing is an answer too. */
export function NotFound() {
  const { reading } = useReadingView();
  const counts = countsOf(reading);
  const none = LAYERS.filter((layer) => layer !== 'notes' && counts[layer] === 0);
  if (none.length === 0) return null;
  const words = none.map((layer) => t(`reading.layer.${layer}`).toLowerCase());
  return <p className={classes.none}>{t('reading.none', { kinds: and.format(words) })}</p>;
}
