import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { change } from '../api/client';
import { problemName } from '../api/problem';
import { t } from '../messages/t';
import { Dialog } from '../shell/Dialog';
import classes from '../sources/page.module.css';
import { FEEDS, OUTLETS, outletsQuery, useChange } from '../sources/queries';
import { fieldProblem, Refusal } from '../sources/Refusal';
import type { Feed, FeedEdit } from '../sources/types';
import { IntervalField } from './IntervalField';

interface Props {
  feed: Feed;
  opened: boolean;
  onClose: () => void;
}

export function FeedEditDialog({ feed, opened, onClose }: Props) {
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={t('feed.editTitle')}
      closeLabel={t('sources.cancel')}
    >
      <FeedForm feed={feed} onClose={onClose} />
    </Dialog>
  );
}

/** Problems that stand beside the field which they are about. */
const URL_PROBLEMS = [
  'url-missing',
  'url-malformed',
  'url-too-long',
  'url-scheme-unsupported',
  'url-with-credentials',
  'url-host-refused',
  'feed-address-taken',
];

function FeedForm({ feed, onClose }: { feed: Feed; onClose: () => void }) {
  const [edit, setEdit] = useState<FeedEdit>({
    url: feed.url,
    title: feed.title,
    outletId: feed.outlet.id,
    interval: feed.interval,
  });
  const { data: outlets = [feed.outlet] } = useQuery(outletsQuery);
  const saving = useChange(
    (body: FeedEdit) => change<Feed>('PUT', '/api/v1/feeds/{id}', { path: { id: feed.id }, body }),
    [FEEDS, OUTLETS],
    onClose,
  );
  const { error } = saving;
  const urlProblem = fieldProblem(error, ...URL_PROBLEMS);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    saving.mutate({ ...edit, url: edit.url.trim() });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        label={t('feed.address')}
        type="url"
        required
        data-autofocus
        value={edit.url}
        error={urlProblem}
        onChange={(event) => {
          setEdit({ ...edit, url: event.currentTarget.value });
        }}
      />
      <TextInput
        label={t('feed.title')}
        placeholder={feed.outlet.name}
        value={edit.title ?? ''}
        onChange={(event) => {
          setEdit({ ...edit, title: event.currentTarget.value || null });
        }}
      />
      <NativeSelect
        label={t('feed.outlet')}
        value={edit.outletId}
        error={fieldProblem(error, 'outlet-not-found')}
        data={outlets
          .filter(({ shared }) => shared === feed.shared)
          .map(({ id, name, domain }) => ({ value: id, label: `${name} (${domain})` }))}
        onChange={(event) => {
          setEdit({ ...edit, outletId: event.currentTarget.value });
        }}
      />
      <IntervalField
        value={edit.interval}
        error={fieldProblem(error, 'interval-invalid')}
        onChange={(interval) => {
          setEdit({ ...edit, interval });
        }}
      />
      {!saidBesideAField(error) && <Refusal error={error} />}
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

function saidBesideAField(error: unknown): boolean {
  const name = problemName(error);
  return name !== null && [...URL_PROBLEMS, 'outlet-not-found', 'interval-invalid'].includes(name);
}
