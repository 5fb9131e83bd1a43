import { Skeleton } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { isRefusedQuery, ProblemError } from '../api/problem';
import { AttentionPanel } from '../attention/AttentionPanel';
import { ExportMenu } from '../export/ExportMenu';
import { FacetPanel } from '../facets/FacetPanel';
import { ArrivalBar } from '../live/ArrivalBar';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { ButtonLink } from '../shell/ButtonLink';
import { useAuthority } from '../sources/authority';
import { without } from '../sources/without';
import { Failure } from '../state/Failure';
import { useTitle } from '../state/useTitle';
import { Choices } from './Choices';
import { Results } from './Results';
import { SearchForm } from './SearchForm';
import { SearchStart } from './SearchStart';
import classes from './SearchScreen.module.css';
import { shownAddress, useResults } from './useResults';

const route = getRouteApi('/search');

export function SearchScreen() {
  const { member, analyst } = useAuthority();
  const wanted = route.useSearch();
  // Platform administrators belong to no organisation, and nothing is followed for them.
  const address = member ? wanted : without(wanted, 'within');
  const { q } = address;
  useTitle(q === undefined ? t('search.title') : t('search.titleFor', { query: q }));
  const { results, arrivals, showArrivals } = useResults(address);

  if (q === undefined) {
    return (
      <>
        <SearchForm />
        <SearchStart />
      </>
    );
  }

  const { data, error } = results;
  return (
    <>
      <SearchForm q={q} />
      <div className={classes.header}>
        <h1 className={classes.title}>
          {data && !error && (
            <span aria-live="polite">{t('search.results', { count: data.total })}</span>
          )}{' '}
          <span className={classes.query}>
            {data && !error ? t('search.resultsFor') : t('search.title')} <Query text={q} />
          </span>
        </h1>
        <div className={classes.actions}>
          {analyst && (
            <ButtonLink
              to="/searches/new"
              search={{ q }}
              variant="default"
              size="xs"
              leftSection={<Icon name="bookmark" size={14} />}
            >
              {t('saved.saveThis')}
            </ButtonLink>
          )}
          {data !== undefined && data.total > 0 && (
            <ExportMenu address={address} markable={analyst} />
          )}
          <Choices
            address={address}
            member={member}
            markable={analyst && data !== undefined && data.hits.length > 0}
          />
        </div>
      </div>
      <ArrivalBar
        count={arrivals}
        onShow={() => {
          void showArrivals();
        }}
      />
      {error instanceof ProblemError && isRefusedQuery(error.problem) ? (
        <p className={classes.refused}>{t('search.refused')}</p>
      ) : error ? (
        <Failure level={2} error={error} onRetry={() => void results.refetch()} />
      ) : (
        <div className={classes.columns}>
          <AttentionPanel address={address} />
          <FacetPanel address={address} />
          {data ? (
            <div data-stale={results.isPlaceholderData || undefined} className={classes.results}>
              <Results address={shownAddress(address, data.asked)} answer={data} />
            </div>
          ) : (
            <HitsSkeleton />
          )}
        </div>
      )}
    </>
  );
}

/** Marked as a quotation, unless it has quotation marks itself. */
function Query({ text }: { text: string }) {
  return text.includes('"') ? <span>{text}</span> : <q>{text}</q>;
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
