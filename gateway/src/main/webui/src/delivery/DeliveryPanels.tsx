import type { SavedSearch } from '../saved/types';
import { useAuthority } from '../sources/authority';
import { FeedPanel } from './FeedPanel';
import { MailPanel } from './MailPanel';
import { WebhooksPanel } from './WebhooksPanel';

/** How what a saved search finds comes to people and programs elsewhere. */
export function DeliveryPanels({ search }: { search: SavedSearch }) {
  const { lead } = useAuthority();
  return (
    <>
      <MailPanel search={search} />
      <FeedPanel search={search} />
      {lead && <WebhooksPanel search={search} />}
    </>
  );
}
