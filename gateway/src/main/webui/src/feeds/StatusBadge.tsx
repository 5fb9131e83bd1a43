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

export function StatusBadge({ status }: { status: HealthStatus }) {
  return (
    <span className={classes.badge} data-status={status} title={t(`feedStatus.${status}.what`)}>
      <Icon name={icons[status]} size={13} />
      {t(`feedStatus.${status}`)}
    </span>
  );
}
