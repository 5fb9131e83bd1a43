import { Button, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { t } from '../messages/t';
import classes from '../sources/page.module.css';
import { useChange } from '../sources/queries';
import { Refusal } from '../sources/Refusal';
import type { FormProps } from './NewBackfillScreen';
import { BACKFILLS, startBackfill } from './queries';

/** What a sitemap lists, within days. */
export function SitemapForm({ onStarted }: FormProps) {
  const [sitemap, setSitemap] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const starting = useChange(startBackfill, [BACKFILLS], onStarted);
  const reversed = from !== '' && to !== '' && to < from;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    starting.mutate({
      kind: 'SITEMAP',
      sitemap: sitemap.trim(),
      ...(from === '' ? {} : { from }),
      ...(to === '' ? {} : { to }),
    });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        label={t('backfill.sitemap')}
        description={t('backfill.sitemapWhat')}
        placeholder="https://harbour-courier.example/sitemap.xml"
        type="url"
        required
        spellCheck={false}
        value={sitemap}
        onChange={(event) => {
          setSitemap(event.currentTarget.value);
        }}
      />
      <div className={classes.pair}>
        <TextInput
          label={t('backfill.fromDay')}
          type="date"
          value={from}
          onChange={(event) => {
            setFrom(event.currentTarget.value);
          }}
        />
        <TextInput
          label={t('backfill.toDay')}
          type="date"
          value={to}
          error={reversed ? t('backfill.reversed') : null}
          onChange={(event) => {
            setTo(event.currentTarget.value);
          }}
        />
      </div>
      <Refusal error={starting.error} />
      <div className={classes.buttons}>
        <Button type="submit" loading={starting.isPending} disabled={reversed}>
          {t('backfill.startSitemap')}
        </Button>
      </div>
    </form>
  );
}
