import type { Session } from '../api/models';
import { useSession } from '../session/session';

/** What the person may do with sources. The services decide again. */
export interface Authority {
  /** Keeps what is shared by all organisations. */
  platform: boolean;
  /** Keeps what belongs to the organisation alone. */
  admin: boolean;
  /** Belongs to an organisation, which follows something. */
  member: boolean;
  /** Searches, saves and marks for an organisation. */
  analyst: boolean;
  /** Decides for a team: to which programs alerts are sent. */
  lead: boolean;
  /** May add feeds, outlets, collections, backfills. */
  mayAdd: boolean;
  /** May change this one. */
  owns: (thing: { shared: boolean }) => boolean;
}

export function authorityOf(session: Session | undefined): Authority {
  const platform = session?.roles.includes('platform-admin') ?? false;
  const admin = session?.roles.includes('admin') ?? false;
  return {
    platform,
    admin,
    member: session?.organization != null,
    analyst: session?.organization != null && session.roles.includes('analyst'),
    lead: session?.organization != null && session.roles.includes('lead'),
    mayAdd: platform || admin,
    owns: ({ shared }) => (shared ? platform : admin),
  };
}

export function useAuthority(): Authority {
  return authorityOf(useSession().data);
}
