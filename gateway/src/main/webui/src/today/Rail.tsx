import { Skeleton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { ArticleListItem } from '../api/models';
import { t } from '../messages/t';
import { outletName } from '../outlet/outlet';
import { arranged } from './address';
import type { OutletGroup } from './grouping';
import classes from './Rail.module.css';

const HourlyChart = lazy(() => import('./HourlyChart'));

interface Props {
  articles: readonly ArticleListItem[];
  groups: readonly OutletGroup[];
  /** The one that is shown alone. */
  outlet: string | undefined;
}

/** Who published, how much, and when. The chart is loaded only where there is room for it. */
export function Rail({ articles, groups, outlet }: Props) {
  const wide = useMediaQuery('(min-width: 75em)', false, { getInitialValueInEffect: false });
  return (
    <aside className={classes.rail} aria-label={t('today.outlets')}>
      {wide && (
        <Suspense fallback={<Skeleton height={244} mb={24} />}>
          <HourlyChart articles={articles} />
        </Suspense>
      )}
      <h2 className={classes.heading}>{t('today.outlets')}</h2>
      <ul className={classes.outlets}>
        {groups.map(({ key, outlet: own, articles: list }) => (
          <li key={key}>
            <Link
              to="/"
              search={(before) => arranged(before, key === outlet ? {} : { outlet: key })}
              className={classes.outlet}
              aria-current={key === outlet ? 'true' : undefined}
            >
              <span className={classes.name}>{outletName(own)}</span>
              <span className={classes.count}>{list.length}</span>
            </Link>
          </li>
        ))}
      </ul>
    </aside>
  );
}
