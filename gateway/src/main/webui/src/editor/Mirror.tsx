import { Fragment } from 'react';
import type { Span } from '../api/models';
import { stretches } from './stretches';
import classes from './QueryEditor.module.css';

interface Props {
  query: string;
  wrong: Span | null;
  /** Where to put something that can be measured: the beginning of what is being typed. */
  place: number | null;
}

export const PLACE = 'data-place';

/** The text of the field once more, below it, in colours. */
export function Mirror({ query, wrong, place }: Props) {
  return (
    <div className={classes.mirror} aria-hidden="true">
      {stretches(query, wrong, place).map(({ start, kind, text, wrong: isWrong }) => (
        <Fragment key={start}>
          {start === place && <span {...{ [PLACE]: '' }} />}
          <span data-kind={kind} data-wrong={isWrong || undefined}>
            {text}
          </span>
        </Fragment>
      ))}
      {place === query.length && <span {...{ [PLACE]: '' }} />}
      {/* A line that was begun takes room although nothing stands in it yet. */}
      {'\u200b'}
    </div>
  );
}
