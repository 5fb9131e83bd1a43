import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { change } from '../api/client';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { Confirm } from '../sources/Confirm';
import { FEEDS, feedQuery, OUTLETS, useChange } from '../sources/queries';
import { Refusal } from '../sources/Refusal';
import type { Feed } from '../sources/types';
import { lastAddressOf } from '../sources/lastList';
import { FeedEditDialog } from './FeedEditDialog';

/** What its owner can do with a feed. */
export function FeedActions({ feed }: { feed: Feed }) {
  const [editing, setEditing] = useState(false);
  return (
    <>
      <PauseButton feed={feed} />
      <Button
        variant="default"
        leftSection={<Icon name="edit" size={15} />}
        onClick={() => {
          setEditing(true);
        }}
      >
        {t('sources.edit')}
      </Button>
      <RemoveButton feed={feed} />
      <FeedEditDialog
        key={String(editing)}
        feed={feed}
        opened={editing}
        onClose={() => {
          setEditing(false);
        }}
      />
    </>
  );
}

function PauseButton({ feed: { id, paused } }: { feed: Feed }) {
  const path = paused === null ? '/api/v1/feeds/{id}/pause' : '/api/v1/feeds/{id}/resume';
  const { mutate, isPending, error } = useChange(
    () => change<Feed>('POST', path, { path: { id } }),
    [FEEDS],
  );
  return (
    <>
      <Button
        variant="default"
        loading={isPending}
        leftSection={<Icon name={paused === null ? 'pause' : 'play'} size={15} />}
        onClick={() => {
          mutate();
        }}
      >
        {paused === null ? t('feed.pause') : t('feed.resume')}
      </Button>
      <Refusal error={error} />
    </>
  );
}

function RemoveButton({ feed: { id, url } }: { feed: Feed }) {
  const [asked, setAsked] = useState(false);
  const router = useRouter();
  const queries = useQueryClient();
  const removing = useChange(
    () => change<undefined>('DELETE', '/api/v1/feeds/{id}', { path: { id } }),
    [OUTLETS],
    async () => {
      await router.navigate({ href: lastAddressOf('/sources') });
      queries.removeQueries({ queryKey: feedQuery(id).queryKey });
      void queries.invalidateQueries({ queryKey: FEEDS });
    },
  );
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="remove" size={15} />}
        onClick={() => {
          setAsked(true);
        }}
      >
        {t('sources.remove')}
      </Button>
      <Confirm
        opened={asked}
        onClose={() => {
          setAsked(false);
        }}
        title={t('feed.removeTitle')}
        action={t('feed.removeAction')}
        change={{
          mutate: () => {
            removing.mutate();
          },
          isPending: removing.isPending,
          error: removing.error,
        }}
      >
        <p>{t('feed.removeWhat', { url })}</p>
      </Confirm>
    </>
  );
}
