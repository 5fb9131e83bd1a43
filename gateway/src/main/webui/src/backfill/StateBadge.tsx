import badge from '../feeds/StatusBadge.module.css';
import { Icon, type IconName } from '../icons/Icon';
import { t } from '../messages/t';
import type { BackfillState } from './types';

const icons: Record<BackfillState, IconName> = {
  WAITING: 'clock',
  RUNNING: 'play',
  PAUSED: 'pause',
  DONE: 'check',
  CANCELLED: 'close',
};

export function StateBadge({ state }: { state: BackfillState }) {
  return (
    <span className={badge.badge} data-status={state === 'DONE' ? 'OK' : undefined}>
      <Icon name={icons[state]} size={13} />
      {t(`backfillState.${state}`)}
    </span>
  );
}
