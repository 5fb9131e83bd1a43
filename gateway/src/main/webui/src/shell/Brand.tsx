import { t } from '../messages/t';
import classes from './Brand.module.css';

/** Lines of a text, the last one a wave: the mark, and the name. */
export function Brand() {
  return (
    <span className={classes.brand}>
      <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" className={classes.mark}>
        <rect width="32" height="32" rx="7" />
        <path d="M7 9.5h18M7 15.5h18" />
        <path className={classes.wave} d="M7 22.5c3 0 3-2.6 6-2.6s3 2.6 6 2.6 3-2.6 6-2.6" />
      </svg>
      <span className={classes.name}>{t('app.name')}</span>
    </span>
  );
}
