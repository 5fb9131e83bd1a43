import badge from '../feeds/StatusBadge.module.css';
import { Icon, type IconName } from '../icons/Icon';
import { t } from '../messages/t';
import type { HealthStatus } from '../sources/types';
import type { BackfillState } from './types';

const icons: Record<BackfillState, IconName> = {
  UPLOADING: 'upload',
  RUNNING: 'play',
  PAUSED: 'pause',
  DONE: 'check',
  CANCELLED: 'close',
  FAILED: 'alert',
};

/** As a feed of this status looks. */
const looks: Partial<Record<BackfillState, HealthStatus>> = { DONE: 'OK', FAILED: 'FAILING' };

export function StateBadge({ state }: { state: BackfillState }) {
  return (
    <span className={badge.badge} data-status={looks[state]}>
      <Icon name={icons[state]} size={13} />
      {t(`backfillState.${state}`)}
    </span>
  );
}
