import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { ButtonLink } from '../shell/ButtonLink';
import { useAuthority } from '../sources/authority';
import classes from '../sources/page.module.css';
import { Panel } from '../sources/Panel';
import { FEEDS, OUTLETS, useChange } from '../sources/queries';
import { Refusal } from '../sources/Refusal';
import { RequireKeeper } from '../sources/RequireKeeper';
import { SubPage } from '../sources/SubPage';
import { COLLECTIONS } from '../following/queries';
import { FileDrop } from '../sources/FileDrop';
import { type Chosen, chosenFrom, MOST_BYTES, sendImport } from './importing';
import { ImportReportView } from './ImportReportView';
import { Waiting } from './Waiting';

/** Feeds from a file: first what would happen, line by line, then it happens. */
export function ImportScreen() {
  return (
    <RequireKeeper>
      <Import />
    </RequireKeeper>
  );
}

function Import() {
  const { platform } = useAuthority();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [collections, setCollections] = useState(true);
  const trial = useChange(sendImport, []);
  const importing = useChange(sendImport, [FEEDS, OUTLETS, COLLECTIONS]);
  const report = importing.data ?? trial.data;

  const attempt = (file: Chosen, withCollections: boolean) => {
    importing.reset();
    trial.mutate({ chosen: file, dryRun: true, collections: withCollections });
  };
  const choose = (file: File) => {
    const readable = chosenFrom(file);
    const tooLarge = file.size > MOST_BYTES;
    setChosen(tooLarge ? null : readable);
    setRefused(
      readable === null
        ? t('import.notReadable', { name: file.name })
        : tooLarge
          ? t('import.tooLarge', { name: file.name })
          : null,
    );
    trial.reset();
    importing.reset();
    if (readable !== null && !tooLarge) attempt(readable, collections);
  };

  return (
    <SubPage
      title={t('import.title')}
      under={platform ? t('import.shared') : t('import.own')}
      back="/sources"
      backLabel={t('sources.feeds')}
    >
      <Panel title={t('import.file')}>
        <div className={classes.form}>
          <FileDrop
            accept=".opml,.xml,.csv"
            label={t('import.choose')}
            what={t('import.what')}
            name={chosen?.name ?? null}
            error={refused}
            onFile={choose}
          />
          <Checkbox
            label={t('import.collections')}
            description={t('import.collectionsWhat')}
            checked={collections}
            disabled={importing.isSuccess}
            onChange={(event) => {
              setCollections(event.currentTarget.checked);
              if (chosen !== null) attempt(chosen, event.currentTarget.checked);
            }}
          />
          {trial.isPending && <Waiting>{t('import.trying')}</Waiting>}
          <Refusal error={importing.error ?? trial.error} />
        </div>
      </Panel>
      {report !== undefined && !trial.isPending && (
        <Panel title={report.dryRun ? t('import.wouldHappen') : t('import.happened')}>
          <ImportReportView report={report} />
          <div className={classes.buttons}>
            {report.dryRun ? (
              <Button
                leftSection={<Icon name="upload" size={15} />}
                loading={importing.isPending}
                disabled={
                  chosen === null || (report.added === 0 && report.collections.length === 0)
                }
                onClick={() => {
                  if (chosen !== null) importing.mutate({ chosen, dryRun: false, collections });
                }}
              >
                {t('import.import', { count: report.added })}
              </Button>
            ) : (
              <ButtonLink to="/sources">{t('import.toFeeds')}</ButtonLink>
            )}
          </div>
        </Panel>
      )}
    </SubPage>
  );
}
