import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { ButtonLink } from '../shell/ButtonLink';
import { ListSkeleton } from '../sources/ListSkeleton';
import { Moment } from '../sources/Moment';
import { Failure } from '../state/Failure';
import { useTitle } from '../state/useTitle';
import { Comparison } from './Comparison';
import { KindBadges } from './KindBadge';
import { revisionsQuery } from './queries';
import classes from './RevisionsScreen.module.css';
import type { Revision, Revisions } from './types';

const route = getRouteApi('/articles/$id/revisions');

/** What an outlet changed in an article after it had published it. */
export function RevisionsScreen() {
  const { id } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(revisionsQuery(id));
  if (isPending) return <ListSkeleton />;
  if (data === undefined) return <Failure error={error} onRetry={() => void refetch()} />;
  return <RevisionsPage told={data} />;
}

function RevisionsPage({ told: { articleId, revisions } }: { told: Revisions }) {
  const { revision: asked } = route.useSearch();
  useTitle(t('revisions.title'));
  const newest = revisions[0];
  const chosen = revisions.find(({ revision }) => revision === asked) ?? newest;
  return (
    <>
      <ButtonLink
        to="/articles/$id"
        params={{ id: articleId }}
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
            <Row key={revision.revision} revision={revision} current={revision === chosen} />
          ))}
        </ol>
        {chosen !== undefined && <Chosen id={articleId} revision={chosen} />}
      </div>
    </>
  );
}

function Row({ revision, current }: { revision: Revision; current: boolean }) {
  const { revision: number, fetchedAt, changes, withdrawn } = revision;
  const facts = (
    <>
      <span className={classes.number}>{t('article.revision', { revision: number })}</span>
      <span className={classes.time}>
        <Moment at={fetchedAt} />
      </span>
      {withdrawn && <span className={classes.withdrawn}>{t('revisions.withdrawn')}</span>}
      {number === 1 ? (
        <span className={classes.first}>{t('revisions.first')}</span>
      ) : (
        <KindBadges kinds={changes} />
      )}
    </>
  );
  return (
    <li>
      {number === 1 ? (
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

function Chosen({ id, revision }: { id: string; revision: Revision }) {
  if (revision.revision === 1) {
    return <p className={classes.only}>{t('revisions.onlyOne')}</p>;
  }
  return <Comparison key={revision.revision} id={id} revision={revision.revision} />;
}
