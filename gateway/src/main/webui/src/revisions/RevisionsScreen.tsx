import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { ButtonLink } from '../shell/ButtonLink';
import { PageSkeleton } from '../sources/PageSkeleton';
import { Moment } from '../sources/Moment';
import { Failure } from '../state/Failure';
import { useTitle } from '../state/useTitle';
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
  /** There is none before it. */
  first: boolean;
  current: boolean;
}

function Row({ revision, first, current }: RowProps) {
  const { number, fetchedAt, changes } = revision;
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
  return <Comparison key={chosen.number} id={id} steps={steps} title={chosen.title} />;
}
