import { type PlainKey, t } from '../messages/t';
import type { Feed, Health } from '../sources/types';

/** Further notices come with further versions of the service, and have no words here yet. */
const NOTICES = [
  'MOVED',
  'MOVE_NOT_TAKEN',
  'GONE',
  'DISALLOWED',
  'VALIDATORS_UNTRUSTED',
  'PAGES_LOCKED',
] as const;

/** Those of which our own words say everything. */
const SAID: readonly string[] = ['GONE', 'VALIDATORS_UNTRUSTED'];

/** Those that need nobody. */
const SETTLED: readonly string[] = ['MOVED', 'VALIDATORS_UNTRUSTED'];

export interface Told {
  title: string;
  /** For those who keep the feed; null when it is not known. */
  todo: string | null;
  /** In the service's words; null when they say nothing more. */
  detail: string | null;
  since: string | null;
  /** Somebody has to do something. */
  urgent: boolean;
}

/** What the one who keeps the feed should know; null when there is nothing. */
export function noticeOf({ state: { polling } }: Feed): Told | null {
  const { notice, noticeDetail: detail, noticedAt: since } = polling;
  if (notice === null) return null;
  const known = NOTICES.find((name) => name === (notice as string));
  const rest = { since, urgent: !SETTLED.includes(notice) };
  if (known === undefined) return { ...rest, title: t('notice.other'), todo: null, detail };
  return {
    ...rest,
    title: t(`notice.${known}`),
    todo: t(`notice.${known}.do`),
    detail: SAID.includes(known) ? null : detail,
  };
}

/** What to do about how the feed does; null where nothing is wrong. */
export function adviceFor({ status, failure, failures, volume }: Health): string | null {
  if (status === 'FAILING' || (status === 'RESTING' && failures > 0)) {
    return failure === null ? null : t(`failure.${failure}`);
  }
  if (status !== 'ATTENTION' && volume.flag === 'NONE') return null;
  if (status !== 'ATTENTION' && status !== 'OK') return null;
  const key: PlainKey = volume.flag === 'NONE' ? 'attention.do' : `attention.${volume.flag}.do`;
  return t(key);
}
