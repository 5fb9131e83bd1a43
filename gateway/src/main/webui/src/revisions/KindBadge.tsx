import { t } from '../messages/t';
import classes from './KindBadge.module.css';
import type { ChangeKind, Changes } from './types';

/** From what matters most. */
const KINDS: readonly ChangeKind[] = [
  'HEADLINE',
  'NAME',
  'NUMBER',
  'QUOTATION',
  'WORDING',
  'PUNCTUATION',
];

/** What kind of thing changed. */
export function KindBadge({ kind, count = 1 }: { kind: ChangeKind; count?: number }) {
  return (
    <span className={classes.kind}>
      {t(`changeKind.${kind}`)}
      {count > 1 && ` ×${count}`}
    </span>
  );
}

/** All kinds of a revision. */
export function KindBadges({ changes }: { changes: Changes }) {
  return (
    <span className={classes.kinds}>
      {KINDS.map((kind) => {
        const count = changes[kind] ?? 0;
        return count > 0 && <KindBadge key={kind} kind={kind} count={count} />;
      })}
    </span>
  );
}
