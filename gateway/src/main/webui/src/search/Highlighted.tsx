import { Fragment } from 'react';
import type { Span } from '../api/models';
import { pieces } from './highlights';
import classes from './Highlighted.module.css';

/** A text in which what was found is marked. */
export function Highlighted({ text, spans }: { text: string; spans: readonly Span[] }) {
  return pieces(text, spans).map((piece, index) =>
    piece.found ? (
      <mark key={index} className={classes.mark}>
        {piece.text}
      </mark>
    ) : (
      <Fragment key={index}>{piece.text}</Fragment>
    ),
  );
}
