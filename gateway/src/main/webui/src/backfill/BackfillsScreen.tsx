import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { ButtonLink } from '../shell/ButtonLink';
import { ListSkeleton } from '../sources/ListSkeleton';
import { Moment } from '../sources/Moment';
import page from '../sources/page.module.css';
import { RequireKeeper } from '../sources/RequireKeeper';
import { SourcesPage } from '../sources/SourcesPage';
import { Failure } from '../state/Failure';
import { Notice } from '../state/Notice';
import classes from './BackfillsScreen.module.css';
import { ProgressBar } from './ProgressBar';
import { backfillsQuery } from './queries';
import { StateBadge } from './StateBadge';
import { SteerButtons } from './SteerButtons';
import type { Backfill } from './types';

/** What is being collected of the past, newest first; it refreshes itself while there is work. */
export function BackfillsScreen() {
  return (
    <RequireKeeper>
      <Backfills />
    </RequireKeeper>
  );
}

function Backfills() {
  const { data, error, isPending, refetch } = useQuery(backfillsQuery);
  return (
    <SourcesPage
      title={t('sources.backfill')}
      actions={
        <ButtonLink to="/sources/backfill/new" leftSection={<Icon name="plus" size={15} />}>
          {t('backfill.new')}
        </ButtonLink>
      }
    >
      {isPending ? (
        <ListSkeleton />
      ) : data === undefined ? (
        <Failure level={2} error={error} onRetry={() => void refetch()} />
      ) : data.length === 0 ? (
        <Notice icon="clock" title={t('backfill.none')}>
          {t('backfill.noneWhat')}
        </Notice>
      ) : (
        <ol className={page.panel} aria-label={t('sources.backfill')}>
          {data.map((backfill) => (
            <Row key={backfill.id} backfill={backfill} />
          ))}
        </ol>
      )}
    </SourcesPage>
  );
}

function Row({ backfill }: { backfill: Backfill }) {
  const { id, kind, description, state, reason, createdAt } = backfill;
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <p className={classes.head}>
          <Link to="/sources/backfill/$id" params={{ id }} className={classes.name} data-row>
            {description}
          </Link>
          <StateBadge state={state} />
        </p>
        <p className={page.soft}>
          {t(`backfillKind.${kind}`)} · {t('backfill.begun')} <Moment at={createdAt} />
        </p>
      </div>
      {reason === null ? (
        <ProgressBar backfill={backfill} />
      ) : (
        <p className={classes.reason}>{reason}</p>
      )}
      <div className={page.buttons}>
        <SteerButtons backfill={backfill} />
      </div>
    </li>
  );
}
