import { Autocomplete, Button, Switch, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type SubmitEvent, useId, useState } from 'react';
import { DeliveryPanels } from '../delivery/DeliveryPanels';
import { QueryEditor } from '../editor/QueryEditor';
import { t } from '../messages/t';
import { ButtonLink } from '../shell/ButtonLink';
import { Confirm } from '../sources/Confirm';
import page from '../sources/page.module.css';
import { useChange } from '../sources/queries';
import { fieldProblem, Refusal } from '../sources/Refusal';
import { BackTestPanel } from './BackTestPanel';
import { remove, SAVED, save, savedSearchesQuery } from './queries';
import classes from './SavedSearchForm.module.css';
import type { SavedSearch, SavedSearchEdit } from './types';

interface Props {
  /** Null for a new one. */
  before: SavedSearch | null;
  initial: SavedSearchEdit;
}

const NAME = ['saved-search-name-invalid', 'saved-search-name-taken'];
const FOLDER = ['saved-search-folder-invalid'];

/** Name, query, folder, who has it, and whether it alerts. */
export function SavedSearchForm({ before, initial }: Props) {
  const navigate = useNavigate();
  const [draft, setDraft] = useState(initial);
  const folders = useQuery({ ...savedSearchesQuery, retry: false }).data ?? [];
  const saving = useChange(
    () => save(before, draft),
    [SAVED],
    () => navigate({ to: '/searches' }),
  );
  const field = useId();
  const editable = before?.changeable ?? true;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    saving.mutate(undefined);
  };
  const told = fieldProblem(saving.error, ...NAME, ...FOLDER);
  return (
    <div className={page.narrow}>
      <header className={page.header}>
        <h1 className={page.title}>{before === null ? t('saved.new') : before.name}</h1>
        <div className={page.actions}>
          <ButtonLink to="/search" search={{ q: draft.query }} variant="default">
            {t('saved.results')}
          </ButtonLink>
        </div>
      </header>
      {!editable && before !== null && (
        <p className={page.note}>{t('saved.notYours', { name: before.owner.name })}</p>
      )}
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          label={t('saved.name')}
          description={t('saved.nameWhat')}
          value={draft.name}
          maxLength={100}
          required
          withAsterisk={false}
          readOnly={!editable}
          error={fieldProblem(saving.error, ...NAME)}
          onChange={({ currentTarget }) => {
            setDraft({ ...draft, name: currentTarget.value });
          }}
        />
        <div>
          <label htmlFor={field} className={classes.label}>
            {t('saved.query')}
          </label>
          <QueryEditor
            id={field}
            label={t('saved.query')}
            value={draft.query}
            onChange={(query) => {
              if (editable) setDraft({ ...draft, query });
            }}
          />
        </div>
        <Autocomplete
          label={t('saved.folder')}
          value={draft.folder}
          maxLength={100}
          readOnly={!editable}
          data={[...new Set(folders.map(({ folder }) => folder))].filter((name) => name !== '')}
          error={fieldProblem(saving.error, ...FOLDER)}
          onChange={(folder) => {
            setDraft({ ...draft, folder });
          }}
        />
        <Switch
          label={t('saved.share')}
          description={t('saved.shareWhat')}
          checked={draft.shared}
          disabled={!editable}
          onChange={({ currentTarget }) => {
            setDraft({ ...draft, shared: currentTarget.checked });
          }}
        />
        <Alerting draft={draft} onChange={setDraft} editable={editable} />
        {told === null && <Refusal error={saving.error} />}
        <div className={page.buttons}>
          {editable && (
            <Button type="submit" loading={saving.isPending}>
              {t('saved.save')}
            </Button>
          )}
          <ButtonLink to="/searches" variant="default">
            {t('saved.back')}
          </ButtonLink>
          {before !== null && editable && <Removal search={before} />}
        </div>
      </form>
      <div className={classes.test}>
        <BackTestPanel query={draft.query} />
      </div>
      {before !== null && <DeliveryPanels search={before} />}
    </div>
  );
}

interface AlertingProps {
  draft: SavedSearchEdit;
  onChange: (draft: SavedSearchEdit) => void;
  editable: boolean;
}

function Alerting({ draft, onChange, editable }: AlertingProps) {
  const { alert } = draft;
  return (
    <>
      <Switch
        label={t('saved.alert')}
        description={t('saved.alertWhat')}
        checked={alert.active}
        disabled={!editable}
        onChange={({ currentTarget }) => {
          onChange({ ...draft, alert: { ...alert, active: currentTarget.checked } });
        }}
      />
      {alert.active && (
        <Switch
          label={t('saved.onePerGroup')}
          description={t('saved.onePerGroupWhat')}
          checked={alert.onePerCopyGroup}
          disabled={!editable}
          onChange={({ currentTarget }) => {
            onChange({ ...draft, alert: { ...alert, onePerCopyGroup: currentTarget.checked } });
          }}
        />
      )}
    </>
  );
}

function Removal({ search }: { search: SavedSearch }) {
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const removal = useChange(
    () => remove(search),
    [SAVED, ['alerts']],
    () => navigate({ to: '/searches' }),
  );
  return (
    <>
      <Button
        variant="default"
        onClick={() => {
          setAsked(true);
        }}
      >
        {t('saved.remove')}
      </Button>
      <Confirm
        opened={asked}
        onClose={() => {
          setAsked(false);
        }}
        title={t('saved.removeTitle', { name: search.name })}
        action={t('saved.remove')}
        change={{
          ...removal,
          mutate: () => {
            removal.mutate(undefined);
          },
        }}
      >
        {t('saved.removeWhat')}
      </Confirm>
    </>
  );
}
