import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { t } from '../messages/t';
import { ListSkeleton } from '../sources/ListSkeleton';
import { Moment } from '../sources/Moment';
import page from '../sources/page.module.css';
import { Panel } from '../sources/Panel';
import { RequireKeeper } from '../sources/RequireKeeper';
import { SubPage } from '../sources/SubPage';
import { Failure } from '../state/Failure';
import classes from './Failures.module.css';
import { ProgressBar } from './ProgressBar';
import { backfillQuery } from './queries';
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
  if (isPending) return <ListSkeleton />;
  if (data === undefined) return <Failure error={error} onRetry={() => void refetch()} />;
  return <BackfillPage backfill={data} />;
}

function BackfillPage({ backfill }: { backfill: Backfill }) {
  const { kind, description, state, createdAt, progress } = backfill;
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
        <ProgressBar backfill={backfill} />
        <p className={classes.note}>{t('backfill.neverDelays')}</p>
      </Panel>
      {progress.failed > 0 && (
        <Panel title={t('backfill.failures')}>
          <Failures failures={backfill.failures ?? []} count={progress.failed} />
        </Panel>
      )}
    </SubPage>
  );
}

function Failures({
  failures,
  count,
}: {
  failures: NonNullable<Backfill['failures']>;
  count: number;
}) {
  return (
    <>
      {failures.length < count && (
        <p className={page.soft}>
          {t('backfill.firstFailures', { shown: failures.length, count })}
        </p>
      )}
      <ul className={classes.failures}>
        {failures.map(({ url, reason }) => (
          <li key={url} className={classes.failure}>
            <span className={classes.address}>{url}</span>
            <span className={classes.reason}>{reason}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
