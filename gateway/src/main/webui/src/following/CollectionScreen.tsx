import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { change } from '../api/client';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { useAuthority } from '../sources/authority';
import { Confirm } from '../sources/Confirm';
import { PageSkeleton } from '../sources/PageSkeleton';
import { OwnMark } from '../sources/OwnMark';
import classes from '../sources/page.module.css';
import { Panel } from '../sources/Panel';
import { useChange } from '../sources/queries';
import { RequireKeeper } from '../sources/RequireKeeper';
import { SubPage } from '../sources/SubPage';
import { Failure } from '../state/Failure';
import { CollectionForm } from './CollectionForm';
import { collectionQuery, COLLECTIONS, FOLLOWING } from './queries';
import type { Collection, CollectionEdit } from './types';

const route = getRouteApi('/sources/collections/$id');

export function CollectionScreen() {
  const { id } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(collectionQuery(id));
  if (isPending) return <PageSkeleton />;
  if (data === undefined) return <Failure error={error} onRetry={() => void refetch()} />;
  return <CollectionPage collection={data} />;
}

function CollectionPage({ collection }: { collection: Collection }) {
  const { id, name, description, shared, outlets } = collection;
  const authority = useAuthority();
  const mine = authority.owns(collection);
  const saving = useChange(
    (body: CollectionEdit) =>
      change<Collection>('PUT', '/api/v1/collections/{id}', { path: { id }, body }),
    [COLLECTIONS, FOLLOWING],
  );
  return (
    <SubPage
      title={name}
      under={
        <p className={classes.buttons}>
          {description}
          <OwnMark shared={shared} />
        </p>
      }
      back="/sources/following"
      backLabel={t('sources.following')}
      actions={mine && <RemoveButton collection={collection} />}
    >
      {mine ? (
        <Panel title={t('outlets.details')}>
          <CollectionForm
            initial={collection}
            shared={shared}
            saving={saving}
            action={t('sources.save')}
          />
        </Panel>
      ) : (
        <>
          <p className={classes.note}>
            <Icon name="lock" size={15} />
            {shared ? t('collections.sharedNotYours') : t('collections.ownReadOnly')}
          </p>
          <Panel title={t('today.outletCount', { count: outlets.length })}>
            <ul>
              {outlets.map((outlet) => (
                <li key={outlet.id}>
                  <Link
                    to="/sources/outlets/$id"
                    params={{ id: outlet.id }}
                    className={classes.link}
                  >
                    {outlet.name}
                  </Link>{' '}
                  <span className={classes.soft}>{outlet.domain}</span>
                </li>
              ))}
            </ul>
          </Panel>
        </>
      )}
    </SubPage>
  );
}

export function NewCollectionScreen() {
  return (
    <RequireKeeper>
      <NewCollection />
    </RequireKeeper>
  );
}

function NewCollection() {
  const { platform } = useAuthority();
  const navigate = useNavigate();
  const adding = useChange(
    (body: CollectionEdit) => change<Collection>('POST', '/api/v1/collections', { body }),
    [COLLECTIONS],
    () => navigate({ to: '/sources/following' }),
  );
  return (
    <SubPage
      title={t('collections.new')}
      under={platform ? t('collections.newShared') : t('collections.newOwn')}
      back="/sources/following"
      backLabel={t('sources.following')}
    >
      <Panel title={t('outlets.details')}>
        <CollectionForm
          initial={{ name: '', description: null, outlets: [] }}
          shared={platform}
          saving={adding}
          action={t('collections.add')}
        />
      </Panel>
    </SubPage>
  );
}

function RemoveButton({ collection: { id, name } }: { collection: Collection }) {
  const [asked, setAsked] = useState(false);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const removing = useChange(
    () => change<undefined>('DELETE', '/api/v1/collections/{id}', { path: { id } }),
    [FOLLOWING],
    async () => {
      await navigate({ to: '/sources/following' });
      queries.removeQueries({ queryKey: collectionQuery(id).queryKey });
      void queries.invalidateQueries({ queryKey: COLLECTIONS });
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
        title={t('collections.removeTitle')}
        action={t('collections.removeAction')}
        change={{
          mutate: () => {
            removing.mutate();
          },
          isPending: removing.isPending,
          error: removing.error,
        }}
      >
        <p>{t('collections.removeWhat', { name })}</p>
      </Confirm>
    </>
  );
}
