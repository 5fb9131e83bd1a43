import { Button, Textarea } from '@mantine/core';
import type { SubmitEvent } from 'react';
import { t } from '../messages/t';
import { useDraft } from '../session/draft';
import classes from '../sources/page.module.css';
import { useChange } from '../sources/queries';
import { Refusal } from '../sources/Refusal';
import type { FormProps } from './NewBackfillScreen';
import { addressesIn, notAddresses } from './progress';
import { BACKFILLS, startBackfill } from './queries';

/** Addresses that somebody has, one in each line. */
export function AddressesForm({ onStarted }: FormProps) {
  const { draft, type, settle } = useDraft('backfill.addresses', '');
  const starting = useChange(startBackfill, [BACKFILLS], (started) => {
    settle('');
    onStarted(started);
  });
  const urls = addressesIn(draft);
  const [wrong] = notAddresses(urls);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    starting.mutate({ kind: 'URLS', urls });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <Textarea
        label={t('backfill.addresses')}
        description={t('backfill.addressesWhat')}
        placeholder={'https://harbour-courier.example/2025/11/03/ferry\nhttps://…'}
        rows={10}
        spellCheck={false}
        value={draft}
        error={wrong === undefined ? null : t('backfill.notAnAddress', { address: wrong })}
        onChange={(event) => {
          type(event.currentTarget.value);
        }}
      />
      <Refusal error={starting.error} />
      <div className={classes.buttons}>
        <Button
          type="submit"
          loading={starting.isPending}
          disabled={urls.length === 0 || wrong !== undefined}
        >
          {urls.length === 0
            ? t('backfill.startNone')
            : t('backfill.start', { count: urls.length })}
        </Button>
      </div>
    </form>
  );
}
