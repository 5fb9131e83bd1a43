import { Skeleton } from '@mantine/core';
import { t } from '../messages/t';
import classes from './page.module.css';

/** Where the rows of a list will stand. */
export function ListSkeleton() {
  return (
    <div role="status" aria-label={t('state.loading')} className={classes.panel}>
      {[0, 1, 2, 3, 4].map((row) => (
        <div key={row} className={classes.skeleton}>
          <Skeleton height={18} width="45%" mb={8} />
          <Skeleton height={13} width="70%" />
        </div>
      ))}
    </div>
  );
}
