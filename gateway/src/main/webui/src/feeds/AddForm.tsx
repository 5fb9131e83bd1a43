import { Button, Radio } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { change } from '../api/client';
import { problemName } from '../api/problem';
import { t } from '../messages/t';
import { FIELD_PROBLEMS, OutletFields } from '../outlets/OutletFields';
import { OWN_EXCERPT } from '../outlets/RightsFields';
import { useAuthority } from '../sources/authority';
import classes from '../sources/page.module.css';
import { FEEDS, OUTLETS, outletsQuery, useChange } from '../sources/queries';
import { fieldProblem, Refusal } from '../sources/Refusal';
import type { Credentials, Feed, FeedTest, NewFeed, Outlet, OutletEdit } from '../sources/types';
import { IntervalField } from './IntervalField';
import { hostOf, isOfHost } from './host';

interface Props {
  site: string;
  test: FeedTest;
  credentials: Credentials | null;
}

/** Whose feed it is, how often it is asked, and then it is added. */
export function AddForm({ site, test, credentials }: Props) {
  const { platform } = useAuthority();
  const { data: outlets } = useQuery(outletsQuery);
  if (outlets === undefined) return null;
  const host = hostOf(test.finalUrl ?? test.url);
  const known = outlets.find(({ shared, domain }) => shared === platform && isOfHost(host, domain));
  return <Form site={site} test={test} credentials={credentials} known={known} />;
}

function Form({ site, test, credentials, known }: Props & { known: Outlet | undefined }) {
  const { platform } = useAuthority();
  const navigate = useNavigate();
  const [joins, setJoins] = useState(known !== undefined);
  const [outlet, setOutlet] = useState<OutletEdit>(() => suggested(test, site, platform));
  const [interval, setInterval] = useState<string | null>(null);
  const adding = useChange(
    (body: NewFeed) => change<Feed>('POST', '/api/v1/feeds', { body }),
    [FEEDS, OUTLETS],
    ({ id }) => navigate({ to: '/sources/feeds/$id', params: { id } }),
  );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    adding.mutate({
      url: test.url,
      ...(test.title === null ? {} : { title: test.title }),
      ...(joins && known !== undefined
        ? { outletId: known.id }
        : { outlet: { ...outlet, name: outlet.name.trim() } }),
      ...(interval === null ? {} : { interval }),
      ...(credentials === null ? {} : { credentials }),
    });
  };
  const besideAField = [...FIELD_PROBLEMS, 'interval-invalid'];
  return (
    <form className={classes.form} onSubmit={submit}>
      {known !== undefined && (
        <Radio.Group
          label={t('add.whose')}
          value={joins ? 'known' : 'new'}
          onChange={(value) => {
            setJoins(value === 'known');
          }}
        >
          <div className={classes.choices}>
            <Radio
              value="known"
              label={t('add.joins', { outlet: known.name, domain: known.domain })}
              description={t(`rights.${known.rights.use}`)}
            />
            <Radio value="new" label={t('add.newOutlet')} />
          </div>
        </Radio.Group>
      )}
      {!joins && (
        <OutletFields
          value={outlet}
          onChange={setOutlet}
          platform={platform}
          error={adding.error}
        />
      )}
      <IntervalField
        value={interval}
        onChange={setInterval}
        error={fieldProblem(adding.error, 'interval-invalid')}
      />
      {test.problems.length > 0 && <p className={classes.soft}>{t('add.despite')}</p>}
      {!besideAField.includes(problemName(adding.error) ?? '') && <Refusal error={adding.error} />}
      <div className={classes.buttons}>
        <Button type="submit" loading={adding.isPending}>
          {t('add.add')}
        </Button>
      </div>
    </form>
  );
}

/** What can be known of an outlet before anybody has said anything. */
function suggested({ title, url }: FeedTest, site: string, platform: boolean): OutletEdit {
  return {
    name: title ?? hostOf(url) ?? site,
    country: null,
    language: null,
    kind: 'UNKNOWN',
    demonstration: false,
    rights: platform
      ? { use: 'FULL_TEXT', excerptCharacters: null, retentionDays: null }
      : { use: 'EXCERPT', excerptCharacters: OWN_EXCERPT, retentionDays: null },
  };
}
