import { Button, TextInput } from '@mantine/core';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { useAuthority } from '../sources/authority';
import { Panel } from '../sources/Panel';
import { Refusal } from '../sources/Refusal';
import { RequireKeeper } from '../sources/RequireKeeper';
import { SubPage } from '../sources/SubPage';
import type { Credentials, Discovery } from '../sources/types';
import own from './AddFeed.module.css';
import { AddForm } from './AddForm';
import { Candidates } from './Candidates';
import { discoveryQuery, testQuery } from './discovery';
import { TestCredentials } from './TestCredentials';
import { TestResult } from './TestResult';
import { Waiting } from './Waiting';

const route = getRouteApi('/sources/add');

/** From an address to a feed: what is there, what would be collected, whose it is. */
export function AddFeedScreen() {
  return (
    <RequireKeeper>
      <AddFeed />
    </RequireKeeper>
  );
}

function AddFeed() {
  const { site, feed } = route.useSearch();
  const { platform } = useAuthority();
  const discovery = useQuery({ ...discoveryQuery(site ?? ''), enabled: site !== undefined });
  const chosen = feed ?? preselected(discovery.isFetching ? undefined : discovery.data);
  return (
    <SubPage
      title={t('add.title')}
      under={platform ? t('add.shared') : t('add.own')}
      back="/sources"
      backLabel={t('sources.feeds')}
    >
      <Panel title={t('add.where')}>
        <SiteForm key={site} />
        {site !== undefined && <Discovered site={site} discovery={discovery} chosen={chosen} />}
      </Panel>
      {chosen !== undefined && site !== undefined && (
        <Chosen key={chosen} url={chosen} site={site} />
      )}
    </SubPage>
  );
}

/** The best feed; a sitemap is taken only when somebody wants it. */
function preselected(discovery: Discovery | undefined): string | undefined {
  return discovery?.candidates.find(({ kind, problem }) => kind === 'FEED' && problem === null)
    ?.url;
}

function SiteForm() {
  const { site = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(site);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const wanted = typed.trim();
    if (wanted !== '') void navigate({ search: { site: wanted } });
  };
  return (
    <form className={own.site} onSubmit={submit}>
      <TextInput
        className={own.field ?? ''}
        label={t('add.address')}
        description={t('add.addressWhat')}
        placeholder="harbour-courier.example"
        inputMode="url"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={typed}
        data-autofocus
        onChange={(event) => {
          setTyped(event.currentTarget.value);
        }}
      />
      <Button type="submit" leftSection={<Icon name="search" size={15} />}>
        {t('add.find')}
      </Button>
    </form>
  );
}

interface DiscoveredProps {
  site: string;
  discovery: UseQueryResult<Discovery>;
  chosen: string | undefined;
}

function Discovered({ site, discovery, chosen }: DiscoveredProps) {
  const navigate = route.useNavigate();
  const { data, error, isFetching, refetch } = discovery;
  if (isFetching) return <Waiting>{t('add.finding', { site })}</Waiting>;
  if (error !== null) return <Refusal error={error} />;
  if (data === undefined) return null;
  return (
    <Candidates
      discovery={data}
      chosen={chosen}
      onChoose={(url) => void navigate({ search: { site, feed: url }, resetScroll: false })}
      onAgain={() => void refetch()}
    />
  );
}

function Chosen({ url, site }: { url: string; site: string }) {
  const { platform } = useAuthority();
  const [credentials, setCredentials] = useState<Credentials | null>(null);
  const { data, error, isFetching, refetch } = useQuery(testQuery(url, credentials));
  return (
    <>
      <Panel
        title={t('add.test')}
        actions={
          <Button variant="default" size="xs" disabled={isFetching} onClick={() => void refetch()}>
            {t('add.testAgain')}
          </Button>
        }
      >
        {isFetching ? (
          <Waiting>{t('add.testing')}</Waiting>
        ) : error !== null ? (
          <Refusal error={error} />
        ) : (
          data !== undefined && <TestResult test={data} />
        )}
        {!platform && !isFetching && (
          <TestCredentials credentials={credentials} onTest={setCredentials} />
        )}
      </Panel>
      {!isFetching && data?.known === null && (
        <Panel title={t('add.details')}>
          <AddForm key={data.title} site={site} test={data} credentials={credentials} />
        </Panel>
      )}
    </>
  );
}
