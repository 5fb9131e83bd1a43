import { SegmentedControl, Skeleton } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { SearchAnswer } from '../api/models';
import { isRefusedQuery, ProblemError } from '../api/problem';
import { ArrivalBar } from '../live/ArrivalBar';
import { t } from '../messages/t';
import { Failure } from '../state/Failure';
import { Notice } from '../state/Notice';
import { useTitle } from '../state/useTitle';
import { HitRow } from './HitRow';
import { Hints } from './Hints';
import { Pages } from './Pages';
import { QueryRefusal } from './QueryRefusal';
import { SearchStart } from './SearchStart';
import classes from './SearchScreen.module.css';
import { useResults } from './useResults';

const route = getRouteApi('/search');

export function SearchScreen() {
  const address = route.useSearch();
  const { q, order } = address;
  useTitle(q === undefined ? t('search.title') : t('search.titleFor', { query: q }));
  const navigate = route.useNavigate();
  const { results, arrivals, showArrivals } = useResults(address);

  if (q === undefined) return <SearchStart />;

  const { data, error } = results;
  return (
    <>
      <div className={classes.header}>
        <h1 className={classes.title}>
          {data && !error && (
            <span aria-live="polite">{t('search.results', { count: data.total })}</span>
          )}{' '}
          <span className={classes.query}>
            {data && !error ? t('search.resultsFor') : t('search.title')} <Query text={q} />
          </span>
        </h1>
        <SegmentedControl
          size="xs"
          aria-label={t('search.order')}
          value={order ?? 'relevance'}
          data={[
            { value: 'relevance', label: t('search.relevance') },
            { value: 'newest', label: t('search.newest') },
          ]}
          onChange={(value) =>
            void navigate({ search: value === 'newest' ? { q, order: 'newest' } : { q } })
          }
        />
      </div>
      <ArrivalBar
        count={arrivals}
        onShow={() => {
          void showArrivals();
        }}
      />
      {error instanceof ProblemError && isRefusedQuery(error.problem) ? (
        <QueryRefusal query={q} refusal={error.problem} />
      ) : error ? (
        <Failure level={2} error={error} onRetry={() => void results.refetch()} />
      ) : data ? (
        <div data-stale={results.isPlaceholderData || undefined} className={classes.results}>
          <Hints hints={data.hints} />
          <Hits query={q} answer={data} />
          <Pages address={data.asked} answer={data} />
        </div>
      ) : (
        <HitsSkeleton />
      )}
    </>
  );
}

/** Marked as a quotation, unless it has quotation marks itself. */
function Query({ text }: { text: string }) {
  return text.includes('"') ? <span>{text}</span> : <q>{text}</q>;
}

function Hits({ query, answer }: { query: string; answer: SearchAnswer }) {
  if (answer.hits.length === 0) {
    return (
      <Notice icon="search" title={t('search.empty', { query })}>
        {t('search.emptyWhat')}
      </Notice>
    );
  }
  return (
    <ol className={classes.hits}>
      {answer.hits.map((hit) => (
        <HitRow key={hit.id} hit={hit} />
      ))}
    </ol>
  );
}

function HitsSkeleton() {
  return (
    <div role="status" aria-label={t('state.loading')} className={classes.hits}>
      {[0, 1, 2, 3].map((row) => (
        <div key={row} className={classes.skeleton}>
          <Skeleton height={20} width="60%" mb={10} />
          <Skeleton height={14} mb={6} />
          <Skeleton height={14} width="80%" />
        </div>
      ))}
    </div>
  );
}
