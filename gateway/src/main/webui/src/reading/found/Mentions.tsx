import { t } from '../../messages/t';
import hidden from '../../theme/hidden.module.css';
import classes from './found.module.css';

/** How often something is named; once goes without saying. */
export function Mentions({ count }: { count: number }) {
  if (count === 1) return null;
  return (
    <span className={classes.times}>
      <span aria-hidden="true">{t('reading.timesShort', { count })}</span>
      <span className={hidden.hidden}>{t('reading.mentions', { count })}</span>
    </span>
  );
}
