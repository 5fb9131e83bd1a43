import type { ReactNode } from 'react';
import { useLiveState } from '../live/live';
import { useOnline } from '../state/online';
import { t } from '../messages/t';
import { longDay, timeOfDay } from '../time/moment';
import { useNow } from '../time/useNow';
import classes from './TodayHeader.module.css';

interface Props {
  count: number;
  outlets: number;
  /** There is nothing older that was not loaded. */
  complete: boolean;
  at: Date;
  children: ReactNode;
}

export function TodayHeader({ count, outlets, complete, at, children }: Props) {
  const now = useNow();
  const online = useOnline();
  const live = useLiveState() === 'live' && online;
  const articles = t('today.count', {
    count,
    outlets: t('today.outletCount', { count: outlets }),
  });
  return (
    <div className={classes.header}>
      <div>
        <h1 className={classes.title}>
          {t('today.title')} <span className={classes.day}>{longDay(now, false)}</span>
        </h1>
        <p className={classes.facts}>
          {count > 0 && <span>{complete ? articles : t('today.atLeast', { articles })}</span>}
          <span>{t('today.updated', { time: timeOfDay(at) })}</span>
          {online && (
            <span
              className={classes.live}
              data-live={live || undefined}
              {...(live ? { title: t('today.liveHint') } : {})}
            >
              {live ? t('today.live') : t('today.polling')}
            </span>
          )}
        </p>
      </div>
      <div className={classes.choices}>{children}</div>
    </div>
  );
}
