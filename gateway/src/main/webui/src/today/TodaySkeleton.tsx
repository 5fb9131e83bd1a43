import { Skeleton } from '@mantine/core';
import { t } from '../messages/t';
import hidden from '../theme/hidden.module.css';
import panels from './OutletPanels.module.css';
import classes from './TodayScreen.module.css';

/** Where things will stand, so that nothing jumps when they come. */
export function TodaySkeleton() {
  return (
    <div role="status" aria-label={t('state.loading')}>
      <h1 className={hidden.hidden}>{t('today.title')}</h1>
      <Skeleton height={30} width={260} mb={10} />
      <Skeleton height={16} width={200} mb={32} />
      <div className={classes.columns}>
        <div className={classes.rail}>
          <Skeleton height={20} mb={10} />
          <Skeleton height={20} width="60%" />
        </div>
        <div className={`${classes.list ?? ''} ${panels.panels ?? ''}`}>
          {[0, 1, 2, 3].map((panel) => (
            <div key={panel} className={panels.waiting}>
              <Skeleton height={20} width={180} mb={18} />
              {[0, 1, 2, 3].map((row) => (
                <Skeleton key={row} height={24} mb={14} />
              ))}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
