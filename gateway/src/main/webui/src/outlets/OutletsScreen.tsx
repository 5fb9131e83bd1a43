import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import { StatusBadge } from '../feeds/StatusBadge';
import { t } from '../messages/t';
import { DemonstrationMark } from '../outlet/DemonstrationMark';
import { FilterBox } from '../sources/FilterBox';
import { ListSkeleton } from '../sources/ListSkeleton';
import { countryName, languageNameOf } from '../sources/names';
import { OwnMark } from '../sources/OwnMark';
import classes from '../sources/page.module.css';
import { Pager } from '../sources/Pager';
import { mentions, pageOf } from '../sources/paging';
import { outletsQuery } from '../sources/queries';
import { SourcesPage } from '../sources/SourcesPage';
import type { Outlet } from '../sources/types';
import { Failure } from '../state/Failure';
import { Notice } from '../state/Notice';
import own from './OutletsScreen.module.css';
import { shownOf } from './rights';
import { rollUp } from './rollUp';

const route = getRouteApi('/sources/outlets');

export function OutletsScreen() {
  const { data, error, isPending, refetch } = useQuery(outletsQuery);
  return (
    <SourcesPage title={t('sources.outlets')}>
      {isPending ? (
        <ListSkeleton />
      ) : data === undefined ? (
        <Failure level={2} error={error} onRetry={() => void refetch()} />
      ) : data.length === 0 ? (
        <Notice icon="sources" title={t('outlets.none')}>
          {t('outlets.noneWhat')}
        </Notice>
      ) : (
        <OutletList outlets={data} />
      )}
    </SourcesPage>
  );
}

function OutletList({ outlets }: { outlets: readonly Outlet[] }) {
  const { text = '', page: asked = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const typed = useDeferredValue(text);
  const shown = useMemo(
    () =>
      outlets
        .filter(({ name, domain }) => mentions(typed, name, domain))
        .sort((one, other) => one.name.localeCompare(other.name)),
    [outlets, typed],
  );
  const page = pageOf(shown, asked);
  return (
    <>
      <div className={classes.filters}>
        <FilterBox
          label={t('outlets.filter')}
          value={text}
          onChange={(words) => {
            const search = words === '' ? {} : { text: words };
            void navigate({ search, replace: true, resetScroll: false });
          }}
        />
      </div>
      {shown.length === 0 ? (
        <Notice icon="search" title={t('outlets.noneLikeThis')}>
          {t('feeds.noneLikeThisWhat')}
        </Notice>
      ) : (
        <ol className={classes.panel} aria-label={t('sources.outlets')}>
          {page.items.map((outlet) => (
            <OutletRow key={outlet.id} outlet={outlet} />
          ))}
        </ol>
      )}
      <Pager
        page={page}
        onPage={(to) => {
          void navigate({ search: (before) => ({ ...before, page: to }) });
        }}
      />
    </>
  );
}

function OutletRow({ outlet }: { outlet: Outlet }) {
  const { id, name, domain, country, language, kind, rights, shared, feeds } = outlet;
  const health = rollUp(outlet);
  const facts = [
    t(`outletKind.${kind}`),
    country === null ? null : countryName(country),
    language === null ? null : languageNameOf(language),
  ];
  return (
    <li className={own.row}>
      <div>
        <p className={own.head}>
          <Link to="/sources/outlets/$id" params={{ id }} className={own.name} data-row>
            {name}
          </Link>
          <OwnMark shared={shared} />
          <DemonstrationMark outlet={outlet} />
        </p>
        <p className={classes.soft}>{domain}</p>
      </div>
      <p className={classes.soft}>{facts.filter((fact) => fact !== null).join(' · ')}</p>
      <p className={classes.soft}>
        {shownOf(rights)}
        {rights.retentionDays !== null &&
          ` · ${t('outlets.days', { count: rights.retentionDays })}`}
      </p>
      <div className={own.feeds}>
        <p>{t('outlets.feeds', { count: feeds })}</p>
        {health.map(({ status, count }) => (
          <StatusBadge
            key={status}
            status={status}
            {...(health.length > 1 || count > 1 ? { count } : {})}
          />
        ))}
      </div>
    </li>
  );
}
