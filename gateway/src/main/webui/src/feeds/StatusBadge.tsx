import { Icon, type IconName } from '../icons/Icon';
import { t } from '../messages/t';
import type { HealthStatus } from '../sources/types';
import classes from './StatusBadge.module.css';

const icons: Record<HealthStatus, IconName> = {
  OK: 'check',
  ATTENTION: 'alert',
  FAILING: 'close',
  RESTING: 'clock',
  PAUSED: 'pause',
  NEW: 'plus',
};

interface Props {
  status: HealthStatus;
  /** Of how many feeds, where there are several. */
  count?: number;
}

export function StatusBadge({ status, count }: Props) {
  return (
    <span className={classes.badge} data-status={status} title={t(`feedStatus.${status}.what`)}>
      <Icon name={icons[status]} size={13} />
      {count === undefined
        ? t(`feedStatus.${status}`)
        : t('outlets.feedsDo', { count, status: t(`feedStatus.${status}`) })}
    </span>
  );
}
