import { Fragment } from 'react';
import { t } from '../messages/t';
import hidden from '../theme/hidden.module.css';
import classes from './Pieces.module.css';
import { KindBadge } from './KindBadge';
import type { Piece } from './types';

/** A text with what was removed struck out and what was added underlined, each with its kind. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map((piece, index) => {
    if (piece.op === 'SAME') return <Fragment key={index}>{piece.text}</Fragment>;
    const removed = piece.op === 'REMOVED';
    const Mark = removed ? 'del' : 'ins';
    return (
      <Fragment key={index}>
        <Mark className={removed ? classes.removed : classes.added}>
          <span className={hidden.hidden}>
            {removed ? t('revisions.removedHere') : t('revisions.addedHere')}
          </span>
          {piece.text ?? <em>{t('revisions.hidden')}</em>}
        </Mark>
        {isLast(pieces, index) &&
          piece.kinds.map((kind) => (
            <span key={kind} className={classes.kind}>
              <KindBadge kind={kind} />
            </span>
          ))}
      </Fragment>
    );
  });
}

/** A replacement, which is two pieces of the same kinds, has them once. */
function isLast(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1];
  return next === undefined || next.op === 'SAME' || next.kinds !== pieces[index]?.kinds;
}
