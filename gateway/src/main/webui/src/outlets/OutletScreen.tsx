import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { change } from '../api/client';
import { problemName } from '../api/problem';
import { FeedRow } from '../feeds/FeedRow';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { DemonstrationMark } from '../outlet/DemonstrationMark';
import { useAuthority } from '../sources/authority';
import { byAttention } from '../sources/health';
import { PageSkeleton } from '../sources/PageSkeleton';
import { OwnMark } from '../sources/OwnMark';
import classes from '../sources/page.module.css';
import { Panel } from '../sources/Panel';
import { FEEDS, feedsQuery, outletQuery, OUTLETS, useChange } from '../sources/queries';
import { Refusal } from '../sources/Refusal';
import { SubPage } from '../sources/SubPage';
import type { Outlet, OutletEdit } from '../sources/types';
import { Failure } from '../state/Failure';
import { editOf, sameEdit } from './edit';
import { FIELD_PROBLEMS, OutletFields } from './OutletFields';
import { OutletFacts } from './OutletFacts';

const route = getRouteApi('/sources/outlets/$id');

export function OutletScreen() {
  const { id } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(outletQuery(id));
  if (isPending) return <PageSkeleton />;
  if (data === undefined) return <Failure error={error} onRetry={() => void refetch()} />;
  return <OutletPage outlet={data} />;
}

function OutletPage({ outlet }: { outlet: Outlet }) {
  const authority = useAuthority();
  const mine = authority.owns(outlet);
  return (
    <SubPage
      title={outlet.name}
      under={
        <p className={classes.buttons}>
          {outlet.domain}
          <OwnMark shared={outlet.shared} />
          <DemonstrationMark outlet={outlet} />
        </p>
      }
      back="/sources/outlets"
      backLabel={t('sources.outlets')}
    >
      {!mine && (
        <p className={classes.note}>
          <Icon name="lock" size={15} />
          {outlet.shared ? t('outlets.sharedNotYours') : t('outlets.ownReadOnly')}
        </p>
      )}
      <Panel title={mine ? t('outlets.details') : t('outlets.facts')}>
        {mine ? (
          <OutletForm outlet={outlet} platform={authority.platform} />
        ) : (
          <OutletFacts outlet={outlet} />
        )}
      </Panel>
      <FeedsOf outlet={outlet} mine={mine} />
    </SubPage>
  );
}

function OutletForm({ outlet, platform }: { outlet: Outlet; platform: boolean }) {
  const [edit, setEdit] = useState<OutletEdit>(() => editOf(outlet));
  const { mutate, isPending, error, isSuccess } = useChange(
    (body: OutletEdit) =>
      change<Outlet>('PUT', '/api/v1/outlets/{id}', { path: { id: outlet.id }, body }),
    [OUTLETS, FEEDS],
  );
  const unchanged = sameEdit(edit, editOf(outlet));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    mutate({ ...edit, name: edit.name.trim() });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <OutletFields value={edit} onChange={setEdit} platform={platform} error={error} />
      {!FIELD_PROBLEMS.includes(problemName(error) ?? '') && <Refusal error={error} />}
      <div className={classes.buttons}>
        <Button type="submit" loading={isPending} disabled={unchanged}>
          {t('sources.save')}
        </Button>
        <span role="status" className={classes.soft}>
          {isSuccess && unchanged && t('outlets.saved')}
        </span>
      </div>
    </form>
  );
}

function FeedsOf({ outlet, mine }: { outlet: Outlet; mine: boolean }) {
  const { data } = useQuery(feedsQuery);
  const feeds = data?.filter((feed) => feed.outlet.id === outlet.id).sort(byAttention) ?? [];
  if (feeds.length === 0) return null;
  return (
    <>
      <h2 className={classes.between}>{t('outlets.feedsOf')}</h2>
      <ol className={classes.panel}>
        {feeds.map((feed) => (
          <FeedRow key={feed.id} feed={feed} />
        ))}
      </ol>
      {mine && (
        <p className={classes.soft}>
          <Link to="/sources/add" search={{ site: outlet.domain }} className={classes.link}>
            {t('outlets.moreFeeds')}
          </Link>
        </p>
      )}
    </>
  );
}
