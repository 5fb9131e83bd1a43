import { Button, Skeleton, Switch, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { t } from '../messages/t';
import type { SavedSearch } from '../saved/types';
import { Panel } from '../sources/Panel';
import page from '../sources/page.module.css';
import { useChange } from '../sources/queries';
import { fieldProblem, namedField, Refusal } from '../sources/Refusal';
import classes from './Delivery.module.css';
import { draftOf, type MailDraft, settingsOf } from './mailDraft';
import { DELIVERY, deliveryQuery, setDelivery } from './queries';
import { QuietHoursFields } from './QuietHoursFields';
import type { Delivery } from './types';

interface Props {
  search: SavedSearch;
}

/** Each person's own: whether and when the alerts of a search come by mail. */
export function MailPanel({ search }: Props) {
  const { data, error, refetch } = useQuery(deliveryQuery(search.id));
  return (
    <Panel title={t('mail.title')}>
      {data !== undefined ? (
        <MailForm search={search} delivery={data} />
      ) : error !== null ? (
        <>
          <Refusal error={error} />
          <Button size="xs" variant="default" mt={8} onClick={() => void refetch()}>
            {t('state.retry')}
          </Button>
        </>
      ) : (
        <div role="status" aria-label={t('state.loading')}>
          <Skeleton height={16} width="60%" mb={10} />
          <Skeleton height={36} />
        </div>
      )}
    </Panel>
  );
}

interface FormProps extends Props {
  delivery: Delivery;
}

function MailForm({ search, delivery }: FormProps) {
  const [draft, setDraft] = useState(() => draftOf(delivery, ownZone()));
  const saving = useChange(
    (wanted: MailDraft) => setDelivery(search.id, settingsOf(wanted)),
    [DELIVERY],
  );
  const { error } = saving;
  const [switchProblem, hoursProblem, capProblem] = [
    fieldProblem(error, 'mail-address-unknown'),
    namedField(error, 'quietHours'),
    namedField(error, 'mostAnHour'),
  ];
  const change = (changed: Partial<MailDraft>) => {
    setDraft({ ...draft, ...changed });
    saving.reset();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    saving.mutate(draft);
  };
  return (
    <form className={page.form} onSubmit={submit} noValidate>
      <Switch
        label={t('mail.on')}
        description={t('mail.onWhat')}
        checked={draft.mail}
        error={switchProblem}
        onChange={({ currentTarget }) => {
          change({ mail: currentTarget.checked });
        }}
      />
      {draft.mail && (
        <>
          {!search.alert.active && <p className={page.soft}>{t('delivery.alertOff')}</p>}
          <Switch
            label={t('mail.quiet')}
            description={t('mail.quietWhat')}
            checked={draft.quiet}
            onChange={({ currentTarget }) => {
              change({ quiet: currentTarget.checked });
            }}
          />
          {draft.quiet && (
            <QuietHoursFields
              value={draft.hours}
              error={hoursProblem}
              onChange={(hours) => {
                change({ hours });
              }}
            />
          )}
          <Switch
            label={t('mail.cap')}
            description={t('mail.capWhat')}
            checked={draft.capped}
            onChange={({ currentTarget }) => {
              change({ capped: currentTarget.checked });
            }}
          />
          {draft.capped && (
            <TextInput
              className={`${classes.inner ?? ''} ${classes.cap ?? ''}`}
              type="number"
              min={1}
              max={60}
              label={t('mail.most')}
              value={draft.most}
              error={capProblem}
              onChange={({ currentTarget }) => {
                change({ most: currentTarget.value });
              }}
            />
          )}
        </>
      )}
      {delivery.address !== null && (
        <p className={page.soft}>{t('mail.address', { address: delivery.address })}</p>
      )}
      {delivery.failure !== null && (
        <p className={classes.alarm}>{t('mail.failure', { reason: delivery.failure })}</p>
      )}
      {(switchProblem ?? hoursProblem ?? capProblem) === null && <Refusal error={error} />}
      <div className={page.buttons}>
        <Button type="submit" variant="default" loading={saving.isPending}>
          {t('mail.save')}
        </Button>
        <span role="status" className={classes.done}>
          {saving.isSuccess && (saving.data.mail ? t('mail.isOn') : t('mail.isOff'))}
        </span>
      </div>
    </form>
  );
}

function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
