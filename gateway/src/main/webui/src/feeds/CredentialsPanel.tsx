import { Button } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { change } from '../api/client';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { Dialog } from '../shell/Dialog';
import { Confirm } from '../sources/Confirm';
import { Moment } from '../sources/Moment';
import classes from '../sources/page.module.css';
import { Panel } from '../sources/Panel';
import { FEEDS, useChange } from '../sources/queries';
import { Refusal } from '../sources/Refusal';
import type { Credentials, Feed } from '../sources/types';
import { CredentialsFields, noCredentials } from './CredentialsFields';

const PATH = '/api/v1/feeds/{id}/credentials';

/** That there are credentials, of what kind and since when; never what they are. */
export function CredentialsPanel({ feed, mine }: { feed: Feed; mine: boolean }) {
  const { credentials } = feed;
  return (
    <Panel title={t('credentials.title')} actions={mine && <CredentialsActions feed={feed} />}>
      {credentials === null ? (
        <p className={classes.soft}>{t('credentials.none')}</p>
      ) : (
        <p>
          {t(`credentials.${credentials.kind}`)}
          <span className={classes.soft}>
            {' · '}
            {t('credentials.since')} <Moment at={credentials.since} />
          </span>
        </p>
      )}
      <p className={classes.soft}>{t('credentials.what')}</p>
    </Panel>
  );
}

function CredentialsActions({ feed: { id, credentials } }: { feed: Feed }) {
  const [open, setOpen] = useState<'set' | 'remove' | null>(null);
  const close = () => {
    setOpen(null);
  };
  const removing = useChange(() => change<Feed>('DELETE', PATH, { path: { id } }), [FEEDS], close);
  return (
    <>
      <Button
        variant="default"
        size="xs"
        leftSection={<Icon name="key" size={14} />}
        onClick={() => {
          setOpen('set');
        }}
      >
        {credentials === null ? t('credentials.set') : t('credentials.replace')}
      </Button>
      {credentials !== null && (
        <Button
          variant="default"
          size="xs"
          leftSection={<Icon name="remove" size={14} />}
          onClick={() => {
            setOpen('remove');
          }}
        >
          {t('credentials.remove')}
        </Button>
      )}
      <Dialog
        opened={open === 'set'}
        onClose={close}
        title={t('credentials.setTitle')}
        closeLabel={t('sources.cancel')}
      >
        <CredentialsForm id={id} onClose={close} />
      </Dialog>
      <Confirm
        opened={open === 'remove'}
        onClose={close}
        title={t('credentials.removeTitle')}
        action={t('credentials.remove')}
        change={{
          mutate: () => {
            removing.mutate();
          },
          isPending: removing.isPending,
          error: removing.error,
        }}
      >
        <p>{t('credentials.removeWhat')}</p>
      </Confirm>
    </>
  );
}

function CredentialsForm({ id, onClose }: { id: string; onClose: () => void }) {
  const [credentials, setCredentials] = useState<Credentials>(noCredentials);
  const saving = useChange(
    () => change<Feed>('PUT', PATH, { path: { id }, body: credentials }),
    [FEEDS],
    onClose,
  );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  return (
    <form className={classes.form} onSubmit={submit} autoComplete="off">
      <p className={classes.soft}>{t('credentials.what')}</p>
      <CredentialsFields value={credentials} onChange={setCredentials} />
      <Refusal error={saving.error} />
      <div className={classes.buttons}>
        <Button type="submit" loading={saving.isPending}>
          {t('sources.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('sources.cancel')}
        </Button>
      </div>
    </form>
  );
}
