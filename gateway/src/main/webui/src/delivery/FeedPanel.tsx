import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { t } from '../messages/t';
import type { SavedSearch } from '../saved/types';
import { Confirm } from '../sources/Confirm';
import { ListSkeleton } from '../sources/ListSkeleton';
import { Moment } from '../sources/Moment';
import { Panel } from '../sources/Panel';
import page from '../sources/page.module.css';
import { useChange } from '../sources/queries';
import { fieldProblem, Refusal } from '../sources/Refusal';
import classes from './Delivery.module.css';
import { feedsKey, feedsQuery, makeFeed, revokeFeed } from './queries';
import { SecretDialog } from './SecretDialog';
import type { SearchFeed } from './types';

interface Props {
  search: SavedSearch;
}

const NAME = ['atom-feed-name-invalid'];

/** The addresses at which feed readers read what a saved search finds. */
export function FeedPanel({ search }: Props) {
  const { data, error } = useQuery(feedsQuery(search.id));
  return (
    <Panel title={t('atom.title')}>
      <p className={page.soft}>{t('atom.what')}</p>
      <Refusal error={error} />
      {data === undefined
        ? error === null && <ListSkeleton />
        : data.length > 0 && (
            <ul className={classes.webhooks}>
              {data.map((feed) => (
                <FeedRow key={feed.id} search={search} feed={feed} />
              ))}
            </ul>
          )}
      <MakeFeed search={search} />
    </Panel>
  );
}

function FeedRow({ search, feed }: Props & { feed: SearchFeed }) {
  const [asked, setAsked] = useState(false);
  const { name, madeBy, madeAt, lastUsedAt, revocable } = feed;
  const revoking = useChange(() => revokeFeed(search, feed), [feedsKey(search.id)]);
  return (
    <li className={classes.webhook}>
      <p className={classes.url} data-feed>
        {name}
      </p>
      <p className={classes.facts}>
        <span>
          {t('atom.madeBy', { name: madeBy.name })} <Moment at={madeAt} />
        </span>
        <span>
          {lastUsedAt === null ? (
            t('atom.neverRead')
          ) : (
            <>
              {t('atom.read')} <Moment at={lastUsedAt} />
            </>
          )}
        </span>
      </p>
      {revocable && (
        <div className={classes.actions}>
          <Button
            size="xs"
            variant="default"
            aria-label={t('atom.revokeOf', { name })}
            onClick={() => {
              setAsked(true);
            }}
          >
            {t('atom.revoke')}
          </Button>
          <Confirm
            opened={asked}
            onClose={() => {
              setAsked(false);
            }}
            title={t('atom.revokeTitle', { name })}
            action={t('atom.revoke')}
            change={{
              ...revoking,
              mutate: () => {
                revoking.mutate(undefined);
              },
            }}
          >
            {t('atom.revokeWhat')}
          </Confirm>
        </div>
      )}
    </li>
  );
}

function MakeFeed({ search }: Props) {
  const [name, setName] = useState('');
  const making = useChange(
    () => makeFeed(search, name.trim()),
    [feedsKey(search.id)],
    () => {
      setName('');
    },
  );
  const problem = fieldProblem(making.error, ...NAME);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    making.mutate(undefined);
  };
  return (
    <>
      <form className={classes.webhookForm} onSubmit={submit} noValidate>
        <TextInput
          label={t('atom.name')}
          description={t('atom.nameWhat')}
          value={name}
          maxLength={100}
          autoComplete="off"
          error={problem}
          onChange={({ currentTarget }) => {
            setName(currentTarget.value);
          }}
        />
        {problem === null && <Refusal error={making.error} />}
        <div className={page.buttons}>
          <Button type="submit" variant="default" loading={making.isPending}>
            {t('atom.make')}
          </Button>
        </div>
      </form>
      <SecretDialog
        title={t('atom.address')}
        secret={making.data?.url ?? null}
        onClose={() => {
          making.reset();
        }}
      >
        {t('atom.addressWhat')}
      </SecretDialog>
    </>
  );
}
