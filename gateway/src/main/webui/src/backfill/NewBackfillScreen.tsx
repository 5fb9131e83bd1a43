import { SegmentedControl } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { t } from '../messages/t';
import { useAuthority } from '../sources/authority';
import classes from '../sources/page.module.css';
import { Panel } from '../sources/Panel';
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
  onStarted: (backfill: Backfill) => void;
}

const forms = { URLS: AddressesForm, SITEMAP: SitemapForm, WARC: WarcForm };

function NewBackfill() {
  const { platform } = useAuthority();
  const navigate = useNavigate();
  const [kind, setKind] = useState<keyof typeof forms>('URLS');
  const Form = forms[kind];
  return (
    <SubPage
      title={t('backfill.new')}
      under={`${t(platform ? 'backfill.asPlatform' : 'backfill.asAdmin')} ${t('backfill.neverDelays')}`}
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
          <Form
            key={kind}
            onStarted={({ id }) => {
              void navigate({ to: '/sources/backfill/$id', params: { id } });
            }}
          />
        </div>
      </Panel>
    </SubPage>
  );
}
