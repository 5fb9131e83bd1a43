import { t } from '../messages/t';
import classes from './KindBadge.module.css';
import type { ChangeKind } from './types';

/** What kind of thing changed. */
export function KindBadge({ kind }: { kind: ChangeKind }) {
  return <span className={classes.kind}>{t(`changeKind.${kind}`)}</span>;
}

/** All kinds of a revision. */
export function KindBadges({ kinds }: { kinds: readonly ChangeKind[] }) {
  return (
    <span className={classes.kinds}>
      {kinds.map((kind) => (
        <KindBadge key={kind} kind={kind} />
      ))}
    </span>
  );
}
