import { getRouteApi, Link } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { t } from '../messages/t';
import { useAuthority } from '../sources/authority';
import { OwnMark } from '../sources/OwnMark';
import page from '../sources/page.module.css';
import { mentions } from '../sources/paging';
import { Notice } from '../state/Notice';
import { FollowButton } from './FollowButton';
import classes from './FollowList.module.css';
import type { Collection, Following } from './types';

const route = getRouteApi('/sources/following');

interface Props {
  collections: readonly Collection[];
  /** Undefined for those who follow nothing because they are in no organisation. */
  following: Following | undefined;
}

export function CollectionList({ collections, following }: Props) {
  const { text = '', only } = route.useSearch();
  const { mayAdd } = useAuthority();
  const typed = useDeferredValue(text);
  const followed = new Set(following?.collections.map(({ id }) => id));
  if (collections.length === 0) {
    return (
      <Notice icon="sources" title={t('collections.none')}>
        {mayAdd ? t('collections.noneWhat') : t('collections.noneToRead')}
      </Notice>
    );
  }
  const shown = collections
    .filter(({ id }) => only === undefined || followed.has(id))
    .filter(({ name, description, outlets }) =>
      mentions(typed, name, description, ...outlets.map((outlet) => outlet.name)),
    )
    .sort((one, other) => one.name.localeCompare(other.name));
  if (shown.length === 0) {
    return (
      <Notice icon="search" title={t('following.noneLikeThis')}>
        {t('feeds.noneLikeThisWhat')}
      </Notice>
    );
  }
  return (
    <ol className={page.panel}>
      {shown.map((collection) => (
        <li key={collection.id} className={classes.row}>
          <div>
            <p className={classes.head}>
              <Link
                to="/sources/collections/$id"
                params={{ id: collection.id }}
                className={classes.name}
                data-row
              >
                {collection.name}
              </Link>
              <OwnMark shared={collection.shared} />
            </p>
            {collection.description !== null && (
              <p className={classes.what}>{collection.description}</p>
            )}
            <p className={classes.what}>{outletsOf(collection)}</p>
          </div>
          {following !== undefined && (
            <FollowButton
              thing={{ kind: 'COLLECTION', id: collection.id, name: collection.name }}
              followed={followed.has(collection.id)}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

const NAMED = 4;

/** How many there are, and which the first are. */
function outletsOf({ outlets }: Collection): string {
  const count = t('today.outletCount', { count: outlets.length });
  if (outlets.length === 0) return count;
  const names = outlets.slice(0, NAMED).map(({ name }) => name);
  if (outlets.length > NAMED) names.push('…');
  return `${count}: ${names.join(', ')}`;
}
