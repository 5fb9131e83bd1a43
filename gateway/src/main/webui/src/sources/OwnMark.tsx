import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import classes from './OwnMark.module.css';

/** That nobody outside the organisation sees it. */
export function OwnMark({ shared }: { shared: boolean }) {
  if (shared) return null;
  return (
    <span className={classes.mark} title={t('sources.ownWhat')}>
      <Icon name="lock" size={11} />
      {t('sources.own')}
    </span>
  );
}
