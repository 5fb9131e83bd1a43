import type { SavedSearch } from '../saved/types';
import { useAuthority } from '../sources/authority';
import { MailPanel } from './MailPanel';
import { WebhooksPanel } from './WebhooksPanel';

/** How the alerts of a saved search leave the inbox: by mail, and for leads to programs. */
export function DeliveryPanels({ search }: { search: SavedSearch }) {
  const { lead } = useAuthority();
  return (
    <>
      <MailPanel search={search} />
      {lead && <WebhooksPanel search={search} />}
    </>
  );
}
