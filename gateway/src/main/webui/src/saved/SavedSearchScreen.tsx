import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { t } from '../messages/t';
import { useAuthority } from '../sources/authority';
import { PageSkeleton } from '../sources/PageSkeleton';
import { Failure } from '../state/Failure';
import { useTitle } from '../state/useTitle';
import { NoAnalyst } from './NoAnalyst';
import { savedSearchQuery } from './queries';
import { SavedSearchForm } from './SavedSearchForm';
import { NEW } from './types';

/** One saved search, to be read or changed. */
export function SavedSearchScreen() {
  const { id } = getRouteApi('/searches/$id').useParams();
  const { analyst } = useAuthority();
  const { data, error, refetch } = useQuery({ ...savedSearchQuery(id), enabled: analyst });
  useTitle(data?.name ?? t('saved.one'));
  if (!analyst) return <NoAnalyst />;
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <PageSkeleton />;
  const { name, query, folder, shared, alert } = data;
  return (
    <SavedSearchForm
      key={`${id} ${data.version}`}
      before={data}
      initial={{ name, query, folder, shared, alert }}
    />
  );
}

/** A new one, of the query that the address has. */
export function NewSavedSearchScreen() {
  const { q = '' } = getRouteApi('/searches/new').useSearch();
  const { analyst } = useAuthority();
  useTitle(t('saved.new'));
  if (!analyst) return <NoAnalyst />;
  return <SavedSearchForm before={null} initial={{ ...NEW, query: q }} />;
}
