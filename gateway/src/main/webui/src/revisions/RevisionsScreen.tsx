import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { ButtonLink } from '../shell/ButtonLink';
import { PageSkeleton } from '../sources/PageSkeleton';
import { Moment } from '../sources/Moment';
import page from '../sources/page.module.css';
import { Failure } from '../state/Failure';
import { useTitle } from '../state/useTitle';
import { fullMoment } from '../time/moment';
import { type Away, awayBefore, changesNothing } from './away';
import { Comparison } from './Comparison';
import { KindBadges } from './KindBadge';
import { revisionsQuery } from './queries';
import classes from './RevisionsScreen.module.css';
import type { Revision } from './types';

const route = getRouteApi('/articles/$id/revisions');

/** What an outlet changed in an article after it had published it. */
export function RevisionsScreen() {
  const { id } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(revisionsQuery(id));
  if (isPending) return <PageSkeleton />;
  if (data === undefined) return <Failure error={error} onRetry={() => void refetch()} />;
  return <RevisionsPage id={id} revisions={[...data].reverse()} />;
}

/** @param revisions the newest first */
function RevisionsPage({ id, revisions }: { id: string; revisions: readonly Revision[] }) {
  const { revision: asked } = route.useSearch();
  useTitle(t('revisions.title'));
  const newest = revisions[0];
  const chosen = revisions.find(({ number }) => number === asked) ?? newest;
  return (
    <>
      <ButtonLink
        to="/articles/$id"
        params={{ id }}
        className={classes.back ?? ''}
        variant="subtle"
        size="compact-sm"
        leftSection={<Icon name="back" size={15} />}
      >
        {t('revisions.toArticle')}
      </ButtonLink>
      <h1 className={classes.title}>{t('revisions.title')}</h1>
      <p className={classes.of}>{newest?.title ?? t('row.untitled')}</p>
      <div className={classes.columns}>
        <ol className={classes.list} aria-label={t('revisions.list')}>
          {revisions.map((revision) => (
            <Row
              key={revision.number}
              revision={revision}
              away={awayBefore(revision, revisions)}
              first={revision === revisions.at(-1)}
              current={revision === chosen}
            />
          ))}
        </ol>
        {chosen !== undefined && <Chosen id={id} revisions={revisions} chosen={chosen} />}
      </div>
    </>
  );
}

interface RowProps {
  revision: Revision;
  /** Before it. */
  away: Away | null;
  /** There is none before it. */
  first: boolean;
  current: boolean;
}

function Row({ revision, away, first, current }: RowProps) {
  const { number, fetchedAt, changes, withdrawnAt } = revision;
  const facts = (
    <>
      <span className={classes.number}>{t('article.revision', { revision: number })}</span>
      <span className={classes.time}>
        <Moment at={fetchedAt} />
      </span>
      {first ? (
        <span className={classes.first}>{t('revisions.first')}</span>
      ) : (
        <KindBadges changes={changes} />
      )}
      {away !== null && (
        <span className={classes.mark}>
          <Icon name="check" size={13} /> {t('revisions.returned')} <Moment at={away.to} />
          {changesNothing(revision) && ` ${t('revisions.returnedSame')}`}
        </span>
      )}
      {withdrawnAt !== null && (
        <span className={classes.mark} data-withdrawn>
          <Icon name="close" size={13} /> {t('revisions.withdrawn')} <Moment at={withdrawnAt} />
        </span>
      )}
    </>
  );
  return (
    <li>
      {first ? (
        <div className={classes.row}>{facts}</div>
      ) : (
        <Link
          from="/articles/$id/revisions"
          to="/articles/$id/revisions"
          search={{ revision: number }}
          className={classes.row}
          aria-current={current ? 'true' : undefined}
          resetScroll={false}
          data-row
        >
          {facts}
        </Link>
      )}
    </li>
  );
}

interface ChosenProps {
  id: string;
  revisions: readonly Revision[];
  chosen: Revision;
}

function Chosen({ id, revisions, chosen }: ChosenProps) {
  if (chosen === revisions.at(-1)) return <p className={classes.only}>{t('revisions.onlyOne')}</p>;
  // The text of an older revision comes from the newest, a step at a time.
  const steps = revisions.slice(0, revisions.indexOf(chosen) + 1).map(({ number }) => number);
  const away = awayBefore(chosen, revisions);
  return (
    <div>
      {away !== null && (
        <p className={page.note}>
          <Icon name="clock" size={15} />
          {t('revisions.awayWhat', {
            from: fullMoment(new Date(away.from)),
            to: fullMoment(new Date(away.to)),
          })}
        </p>
      )}
      <Comparison key={chosen.number} id={id} steps={steps} title={chosen.title} />
    </div>
  );
}
