import { Link } from '@tanstack/react-router';
import { t } from '../messages/t';
import { countsOf, statuses } from '../sources/health';
import type { Feed, HealthStatus } from '../sources/types';
import { without } from '../sources/without';
import type { FeedsAddress } from './address';
import classes from './StatusFilter.module.css';

/** How many feeds are how well; each leads to those. */
export function StatusFilter({
  feeds,
  address,
}: {
  feeds: readonly Feed[];
  address: FeedsAddress;
}) {
  const counts = countsOf(feeds);
  const { status: chosen } = address;
  const rest = without(address, 'page', 'status');
  const choice = (status: HealthStatus | undefined, label: string, count: number) => (
    <li key={label}>
      <Link
        to="/sources"
        search={status === undefined ? rest : { ...rest, status }}
        className={classes.status}
        aria-current={status === chosen ? 'true' : undefined}
      >
        {label}
        <span className={classes.count}>{count}</span>
      </Link>
    </li>
  );
  return (
    <ul className={classes.statuses} aria-label={t('feeds.byStatus')}>
      {choice(undefined, t('feeds.all'), feeds.length)}
      {statuses
        .filter((status) => counts.has(status) || status === chosen)
        .map((status) => choice(status, t(`feedStatus.${status}`), counts.get(status) ?? 0))}
    </ul>
  );
}
