import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Item } from '../items';
import { useIsPointedAt, usePointing } from '../pointing';
import type { Span } from '../types';
import { useReadingView } from '../view';
import { Why } from '../Why';
import classes from './found.module.css';

interface Props {
  item: Item | undefined;
  /** Which of its places it leads to; the first one when not said. */
  at?: Span;
  /** Spans only: it is a button. */
  children: ReactNode;
  /** What stands below when it is chosen. */
  more?: ReactNode;
}

/** A finding in a list: pointing at it lights its sentence, choosing it leads there. */
export function Entry({ item, at, children, more }: Props) {
  const { choose, chosen } = useReadingView();
  const pointing = usePointing();
  const lit = useIsPointedAt(item?.id ?? '');
  if (item === undefined) return <li className={classes.entry}>{children}</li>;
  const point = () => {
    pointing.pointAt(item);
  };
  const leave = () => {
    pointing.leave();
  };
  const isChosen = chosen === item.id;
  return (
    <li
      className={classes.entry}
      data-lit={lit || undefined}
      data-finding={item.id}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
    >
      <UnstyledButton
        className={classes.choose}
        aria-current={isChosen || undefined}
        onClick={() => {
          choose(item, at);
        }}
      >
        {children}
      </UnstyledButton>
      <Why item={item} {...(at === undefined ? {} : { at })} />
      {isChosen && more}
    </li>
  );
}
