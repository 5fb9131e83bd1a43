import type { Layer } from './types';

/** Layers that did not do all of their work, for the same reason. */
export interface UnreadGroup {
  status: 'FAILED' | 'SKIPPED' | 'PARTIAL';
  reason: string | null;
  layers: string[];
}

const ORDER = ['FAILED', 'SKIPPED', 'PARTIAL'] as const;

/** What failed first. */
export function unreadOf(layers: readonly Layer[]): UnreadGroup[] {
  const groups = new Map<string, UnreadGroup>();
  for (const { name, status, reason } of layers) {
    if (status === 'DONE') continue;
    const key = `${status} ${reason ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { status, reason, layers: [name] });
    else group.layers.push(name);
  }
  return [...groups.values()].sort(
    (one, other) => ORDER.indexOf(one.status) - ORDER.indexOf(other.status),
  );
}
