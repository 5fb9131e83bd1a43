import type { Hint } from '../api/models';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import classes from './Hints.module.css';

/** What may have been meant otherwise. */
export function Hints({ hints }: { hints: readonly Hint[] }) {
  if (hints.length === 0) return null;
  return (
    <ul className={classes.hints} aria-label={t('search.hint')}>
      {hints.map((hint) => (
        <li key={`${hint.start} ${hint.message}`}>
          <Icon name="alert" size={15} />
          {hint.message}
        </li>
      ))}
    </ul>
  );
}
