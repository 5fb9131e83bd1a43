import { useState } from 'react';
import { t } from '../messages/t';
import type { SavedSearch } from '../saved/types';
import { useChange } from '../sources/queries';
import { addWebhook, WEBHOOKS } from './queries';
import { SecretDialog } from './SecretDialog';
import type { WebhookDraft } from './types';
import { WebhookForm } from './WebhookForm';

interface Props {
  /** Whose alerts it gets to begin with; null: those of all that are shared. */
  search: string | null;
  /** What can be chosen instead; nothing where it cannot. */
  searches?: readonly SavedSearch[];
}

/** An address to send alerts to. Its secret is shown as soon as it is there. */
export function AddWebhook({ search, searches }: Props) {
  const [added, setAdded] = useState(0);
  const adding = useChange(addWebhook, [WEBHOOKS], () => {
    setAdded(added + 1);
  });
  return (
    <>
      <WebhookForm
        key={added}
        initial={{ url: '', search }}
        {...(searches === undefined ? {} : { searches })}
        action={t('webhooks.add')}
        pending={adding.isPending}
        error={adding.error}
        onSubmit={(draft: WebhookDraft) => {
          adding.mutate(draft);
        }}
      />
      <SecretDialog
        title={t('webhooks.secret')}
        secret={adding.data?.secret ?? null}
        onClose={() => {
          adding.reset();
        }}
      >
        {t('webhooks.secretWhat')}
      </SecretDialog>
    </>
  );
}
