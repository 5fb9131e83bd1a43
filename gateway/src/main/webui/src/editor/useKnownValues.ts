import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client';
import { listsQuery, tagsQuery } from '../desk/queries';
import type { Facet } from '../facets/useFacets';
import { language } from '../messages/t';
import { savedSearchesQuery } from '../saved/queries';
import { outletsQuery } from '../sources/queries';
import type { KnownValue } from './complete';

/** What `lang` and `country` are offered: the codes of the languages and countries most written in. */
const LANGUAGES = 'en de fr es it nl pt pl uk ru tr ar fa he zh ja ko hi sv da no fi cs ro hu el';
const COUNTRIES =
  'US GB DE FR NL BE ES IT PL UA RU TR IE SE DK NO FI CH AT CZ RO HU GR PT IL IR SA AE EG IN CN JP KR AU CA BR MX ZA NG KE';

/** Fields of which the names of the last 30 days are offered, and what counts them. */
const NAMED = new Map([
  ['person', 'person'],
  ['speaker', 'person'],
  ['by', 'person'],
  ['actor', 'person'],
  ['org', 'org'],
  ['place', 'place'],
  ['topic', 'topic'],
]);

/** The values of the field in which somebody is typing, where they are known. */
export function useKnownValues(field: string | null): readonly KnownValue[] {
  const outlets = useQuery({
    ...outletsQuery,
    enabled: field === 'source' || field === 'domain',
    retry: false,
  }).data;
  const saved = useQuery({ ...savedSearchesQuery, enabled: field === 'search', retry: false }).data;
  const tags = useQuery({ ...tagsQuery, enabled: field === 'tag', retry: false }).data;
  const lists = useQuery({ ...listsQuery, enabled: field === 'list', retry: false }).data;
  const counted = NAMED.get(field ?? '');
  const lately = useQuery({
    queryKey: ['named lately', counted],
    queryFn: ({ signal }) =>
      read<{ facets: Facet[] }>('/api/v1/search/facets', {
        query: { q: 'seen:last-30d', field: counted ?? '', limit: '100' },
        signal,
      }),
    enabled: counted !== undefined,
    retry: false,
  }).data;
  switch (field) {
    case 'source':
      return (outlets ?? []).map(({ name, domain }) => known(name, domain));
    case 'domain':
      return (outlets ?? []).map(({ name, domain }) => known(domain, name));
    case 'lang':
      return codes('language', LANGUAGES);
    case 'country':
    case 'about-country':
      return codes('region', COUNTRIES);
    case 'person':
    case 'speaker':
    case 'by':
    case 'actor':
    case 'org':
    case 'place':
    case 'topic':
      return (lately?.facets[0]?.values ?? []).map(({ clause, label }) => {
        const name = clause.slice(clause.indexOf(':') + 1).replaceAll('"', '');
        return known(name, name === label ? null : label);
      });
    case 'tag':
      return (tags ?? []).map(({ name }) => known(name, null));
    case 'list':
      return (lists ?? []).map(({ name }) => known(name, null));
    case 'search':
      return (saved ?? []).map(({ name, query }) => known(name, query));
    default:
      return [];
  }
}

function known(value: string, note: string | null): KnownValue {
  return note === null ? { value } : { value, note };
}

function codes(type: 'language' | 'region', all: string): KnownValue[] {
  const names = new Intl.DisplayNames(language, { type });
  return all.split(' ').map((code) => known(code, names.of(code) ?? null));
}
