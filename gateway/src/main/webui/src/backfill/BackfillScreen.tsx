import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { t } from '../messages/t';
import { PageSkeleton } from '../sources/PageSkeleton';
import { Moment } from '../sources/Moment';
import page from '../sources/page.module.css';
import { Panel } from '../sources/Panel';
import { Refusal } from '../sources/Refusal';
import { RequireKeeper } from '../sources/RequireKeeper';
import { SubPage } from '../sources/SubPage';
import { Failure } from '../state/Failure';
import classes from './Failures.module.css';
import { ProgressBar } from './ProgressBar';
import { backfillQuery, failuresQuery } from './queries';
import { StateBadge } from './StateBadge';
import { SteerButtons } from './SteerButtons';
import type { Backfill } from './types';

const route = getRouteApi('/sources/backfill/$id');

export function BackfillScreen() {
  return (
    <RequireKeeper>
      <Asked />
    </RequireKeeper>
  );
}

function Asked() {
  const { id } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(backfillQuery(id));
  if (isPending) return <PageSkeleton />;
  if (data === undefined) return <Failure error={error} onRetry={() => void refetch()} />;
  return <BackfillPage backfill={data} />;
}

function BackfillPage({ backfill }: { backfill: Backfill }) {
  const { kind, description, state, reason, createdAt, progress } = backfill;
  return (
    <SubPage
      title={description}
      under={
        <p className={page.buttons}>
          <StateBadge state={state} />
          <span className={page.soft}>
            {t(`backfillKind.${kind}`)} · {t('backfill.begun')} <Moment at={createdAt} />
          </span>
        </p>
      }
      back="/sources/backfill"
      backLabel={t('sources.backfill')}
      actions={<SteerButtons backfill={backfill} />}
    >
      <Panel title={t('backfill.progress')}>
        {reason !== null && <p className={classes.whole}>{reason}</p>}
        <ProgressBar backfill={backfill} />
        <p className={classes.note}>{t('backfill.neverDelays')}</p>
      </Panel>
      {progress.failed > 0 && (
        <Panel title={t('backfill.failures')}>
          <Failures backfill={backfill} />
        </Panel>
      )}
    </SubPage>
  );
}

/** The first come with the backfill; asked for, all. */
function Failures({ backfill: { id, failures, progress } }: { backfill: Backfill }) {
  const [all, setAll] = useState(false);
  const pages = useInfiniteQuery({ ...failuresQuery(id), enabled: all });
  const shown = pages.data?.pages.flatMap(({ items }) => items) ?? failures;
  const more = pages.data === undefined ? failures.length < progress.failed : pages.hasNextPage;
  return (
    <>
      <ul>
        {shown.map(({ number, url, reason }) => (
          <li key={number} className={classes.failure}>
            <span className={classes.address}>{url}</span>
            <span className={classes.reason}>{reason}</span>
          </li>
        ))}
      </ul>
      <Refusal error={pages.error} />
      {more && (
        <Button
          variant="default"
          size="xs"
          loading={pages.isFetching}
          onClick={() => {
            if (all) void pages.fetchNextPage();
            else setAll(true);
          }}
        >
          {t('backfill.moreFailures')}
        </Button>
      )}
    </>
  );
}
