import { getRouteApi, Link } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { t } from '../messages/t';
import { OwnMark } from '../sources/OwnMark';
import page from '../sources/page.module.css';
import { Pager } from '../sources/Pager';
import { mentions, pageOf } from '../sources/paging';
import { Notice } from '../state/Notice';
import { FollowButton } from './FollowButton';
import type { Followable } from './followable';
import classes from './FollowList.module.css';

const route = getRouteApi('/sources/following');

/** Feeds or outlets, each with whether it is followed. */
export function FollowList({ things }: { things: readonly Followable[] }) {
  const { text = '', only, page: asked = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const typed = useDeferredValue(text);
  const shown = things
    .filter((thing) => only === undefined || isFollowed(thing))
    .filter(({ name, what }) => mentions(typed, name, what))
    .sort((one, other) => one.name.localeCompare(other.name));
  const part = pageOf(shown, asked);
  if (shown.length === 0) {
    return (
      <Notice icon="search" title={t('following.noneLikeThis')}>
        {t('feeds.noneLikeThisWhat')}
      </Notice>
    );
  }
  return (
    <>
      <ol className={page.panel}>
        {part.items.map((thing) => (
          <Row key={thing.id} thing={thing} />
        ))}
      </ol>
      <Pager
        page={part}
        onPage={(to) => {
          void navigate({ search: (before) => ({ ...before, page: to }) });
        }}
      />
    </>
  );
}

function isFollowed({ followed, with: through, shared }: Followable): boolean {
  return followed || through !== null || !shared;
}

function Row({ thing }: { thing: Followable }) {
  const { kind, id, name, what, shared, followed, with: through } = thing;
  return (
    <li className={classes.row}>
      <div>
        <p className={classes.head}>
          <Link
            to={kind === 'FEED' ? '/sources/feeds/$id' : '/sources/outlets/$id'}
            params={{ id }}
            className={classes.name}
            data-row
          >
            {name}
          </Link>
          <OwnMark shared={shared} />
        </p>
        <p className={classes.what}>{what}</p>
        {through !== null && (
          <p className={classes.what}>{t('following.with', { name: through })}</p>
        )}
      </div>
      {shared ? (
        <FollowButton thing={thing} followed={followed} />
      ) : (
        <span className={classes.always}>{t('following.always')}</span>
      )}
    </li>
  );
}
