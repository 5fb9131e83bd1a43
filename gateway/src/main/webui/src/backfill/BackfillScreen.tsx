import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { t } from '../messages/t';
import { PageSkeleton } from '../sources/PageSkeleton';
import { Moment } from '../sources/Moment';
import page from '../sources/page.module.css';
import { Panel } from '../sources/Panel';
import { RequireKeeper } from '../sources/RequireKeeper';
import { SubPage } from '../sources/SubPage';
import { Failure } from '../state/Failure';
import classes from './Items.module.css';
import { ItemList } from './ItemList';
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
  if (isPending) return <PageSkeleton />;
  if (data === undefined) return <Failure error={error} onRetry={() => void refetch()} />;
  return <BackfillPage backfill={data} />;
}

function BackfillPage({ backfill }: { backfill: Backfill }) {
  const { id, kind, description, state, reason, createdAt, progress, failures } = backfill;
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
        {state === 'PAUSED' && <p className={classes.paused}>{t('backfill.pausedWhat')}</p>}
        <ProgressBar backfill={backfill} />
        <p className={classes.note}>{t('backfill.neverDelays')}</p>
      </Panel>
      {progress.failed > 0 && (
        <Panel title={t('backfill.failures')}>
          <ItemList id={id} state="FAILED" first={failures} count={progress.failed} />
        </Panel>
      )}
      {progress.skipped > 0 && (
        <Panel title={t('backfill.passedOver')}>
          <ItemList id={id} state="SKIPPED" first={[]} count={progress.skipped} />
        </Panel>
      )}
    </SubPage>
  );
}
