import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { ButtonLink } from '../shell/ButtonLink';
import { useAuthority } from '../sources/authority';
import { ListSkeleton } from '../sources/ListSkeleton';
import page from '../sources/page.module.css';
import { useChange } from '../sources/queries';
import { Refusal } from '../sources/Refusal';
import { Failure } from '../state/Failure';
import { Notice } from '../state/Notice';
import { useTitle } from '../state/useTitle';
import { folders } from './folders';
import { NoAnalyst } from './NoAnalyst';
import { follow, SAVED, savedSearchesQuery } from './queries';
import classes from './SavedSearches.module.css';
import type { SavedSearch } from './types';

/** One's own saved searches and those of the organisation, in folders. */
export function SavedSearchesScreen() {
  useTitle(t('saved.title'));
  const { analyst, lead } = useAuthority();
  const { data, error, refetch } = useQuery({ ...savedSearchesQuery, enabled: analyst });
  if (!analyst) return <NoAnalyst />;
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  return (
    <div className={page.narrow}>
      <header className={page.header}>
        <h1 className={page.title}>{t('saved.title')}</h1>
        <div className={page.actions}>
          {lead && (
            <ButtonLink to="/searches/webhooks" variant="default">
              {t('webhooks.title')}
            </ButtonLink>
          )}
          <ButtonLink to="/searches/new" leftSection={<Icon name="plus" size={15} />}>
            {t('saved.new')}
          </ButtonLink>
        </div>
      </header>
      {data === undefined ? (
        <ListSkeleton />
      ) : data.length === 0 ? (
        <Notice
          icon="search"
          title={t('saved.empty')}
          actions={<ButtonLink to="/searches/new">{t('saved.new')}</ButtonLink>}
        >
          {t('saved.emptyWhat')}
        </Notice>
      ) : (
        folders(data).map(({ name, searches }) => (
          <section key={name} className={classes.folder}>
            <h2 className={classes.folderName}>{name === '' ? t('saved.noFolder') : name}</h2>
            <ul className={classes.list}>
              {searches.map((search) => (
                <Row key={search.id} search={search} />
              ))}
            </ul>
          </section>
        ))
      )}
    </div>
  );
}

function Row({ search }: { search: SavedSearch }) {
  const { id, name, query, shared, owner, alert, cost, changeable } = search;
  return (
    <li className={classes.row} data-list-row>
      <div className={classes.about}>
        <Link to="/searches/$id" params={{ id }} className={classes.name} data-row>
          {name}
        </Link>
        <code className={classes.query}>{query}</code>
        <p className={classes.facts}>
          <span data-on={alert.active || undefined} className={classes.alert}>
            <Icon name="bell" size={13} />
            {alert.active ? t('saved.alertOn') : t('saved.alertOff')}
          </span>
          {shared && (
            <span>
              {changeable ? t('saved.shared') : t('saved.sharedBy', { name: owner.name })}
            </span>
          )}
          {cost !== null && <span>{t(`editor.cost.${cost}`)}</span>}
        </p>
      </div>
      <div className={classes.actions}>
        {alert.active && shared && <FollowAlerts search={search} />}
        <ButtonLink
          to="/search"
          search={{ q: query }}
          variant="default"
          size="xs"
          aria-label={t('saved.searchFor', { name })}
        >
          {t('editor.send')}
        </ButtonLink>
      </div>
    </li>
  );
}

function FollowAlerts({ search }: { search: SavedSearch }) {
  const change = useChange((following: boolean) => follow(search, following), [SAVED, ['alerts']]);
  return (
    <>
      <Button
        size="xs"
        variant={search.following ? 'light' : 'default'}
        aria-pressed={search.following}
        loading={change.isPending}
        onClick={() => {
          change.mutate(!search.following);
        }}
      >
        {search.following ? t('saved.following') : t('saved.follow')}
      </Button>
      <Refusal error={change.error} />
    </>
  );
}
