import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { t } from '../messages/t';
import type { SavedSearch } from '../saved/types';
import page from '../sources/page.module.css';
import { fieldProblem, Refusal } from '../sources/Refusal';
import classes from './Delivery.module.css';
import type { WebhookDraft } from './types';

interface Props {
  initial: WebhookDraft;
  /** Whose alerts can be chosen; where it is not given, they stay those they are. */
  searches?: readonly SavedSearch[];
  action: string;
  pending: boolean;
  error: unknown;
  onSubmit: (draft: WebhookDraft) => void;
  onCancel?: () => void;
}

const URL = ['webhook-url-refused'];
const SEARCH = ['saved-search-not-found'];

/** Where alerts are sent, and whose. */
export function WebhookForm(props: Props) {
  const { initial, searches, action, pending, error, onSubmit, onCancel } = props;
  const [draft, setDraft] = useState(initial);
  const chosen = searches === undefined ? [] : SEARCH;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSubmit(draft);
  };
  return (
    <form className={classes.webhookForm} onSubmit={submit} noValidate>
      <TextInput
        label={t('webhooks.url')}
        description={t('webhooks.urlWhat')}
        placeholder="https://hooks.example/tidings"
        inputMode="url"
        autoComplete="off"
        value={draft.url ?? ''}
        error={fieldProblem(error, ...URL)}
        onChange={({ currentTarget }) => {
          setDraft({ ...draft, url: currentTarget.value });
        }}
      />
      {searches !== undefined && (
        <NativeSelect
          label={t('webhooks.whose')}
          value={draft.search ?? ''}
          error={fieldProblem(error, ...chosen)}
          data={[
            { value: '', label: t('webhooks.ofAll') },
            ...searches.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ currentTarget }) => {
            setDraft({ ...draft, search: currentTarget.value || null });
          }}
        />
      )}
      {fieldProblem(error, ...URL, ...chosen) === null && <Refusal error={error} />}
      <div className={page.buttons}>
        <Button type="submit" variant="default" loading={pending}>
          {action}
        </Button>
        {onCancel !== undefined && (
          <Button variant="subtle" onClick={onCancel}>
            {t('sources.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
