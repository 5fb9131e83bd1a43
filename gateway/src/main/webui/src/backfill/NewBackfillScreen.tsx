import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { t } from '../messages/t';
import { useAuthority } from '../sources/authority';
import classes from '../sources/page.module.css';
import { Panel } from '../sources/Panel';
import { outletsQuery } from '../sources/queries';
import { RequireKeeper } from '../sources/RequireKeeper';
import { SubPage } from '../sources/SubPage';
import { AddressesForm } from './AddressesForm';
import { SitemapForm } from './SitemapForm';
import type { Backfill } from './types';
import { WarcForm } from './WarcForm';

export function NewBackfillScreen() {
  return (
    <RequireKeeper>
      <NewBackfill />
    </RequireKeeper>
  );
}

/** What a form of this screen is given. */
export interface FormProps {
  /** Absent: the outlet is found by the address of each page. */
  outletId: string | undefined;
  onStarted: (backfill: Backfill) => void;
}

const forms = { URLS: AddressesForm, SITEMAP: SitemapForm, WARC: WarcForm };

function NewBackfill() {
  const { platform } = useAuthority();
  const navigate = useNavigate();
  const [kind, setKind] = useState<keyof typeof forms>('URLS');
  const [outletId, setOutletId] = useState<string>();
  const { data: outlets = [] } = useQuery(outletsQuery);
  const Form = forms[kind];
  return (
    <SubPage
      title={t('backfill.new')}
      under={t('backfill.neverDelays')}
      back="/sources/backfill"
      backLabel={t('sources.backfill')}
    >
      <Panel title={t('backfill.from')}>
        <div className={classes.form}>
          <SegmentedControl
            aria-label={t('backfill.from')}
            value={kind}
            data={[
              { value: 'URLS', label: t('backfillKind.URLS') },
              { value: 'SITEMAP', label: t('backfillKind.SITEMAP') },
              { value: 'WARC', label: t('backfillKind.WARC') },
            ]}
            onChange={(value) => {
              setKind(value);
            }}
          />
          <NativeSelect
            label={t('feed.outlet')}
            description={t('backfill.outletWhat')}
            value={outletId ?? ''}
            data={[
              { value: '', label: t('backfill.anyOutlet') },
              ...outlets
                .filter(({ shared }) => shared === platform)
                .map(({ id, name, domain }) => ({ value: id, label: `${name} (${domain})` })),
            ]}
            onChange={(event) => {
              setOutletId(event.currentTarget.value || undefined);
            }}
          />
          <Form
            key={kind}
            outletId={outletId}
            onStarted={({ id }) => {
              void navigate({ to: '/sources/backfill/$id', params: { id } });
            }}
          />
        </div>
      </Panel>
    </SubPage>
  );
}
