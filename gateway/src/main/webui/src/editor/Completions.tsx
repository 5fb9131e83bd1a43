import { type RefObject, useLayoutEffect, useRef } from 'react';
import { t } from '../messages/t';
import type { Suggestion } from './complete';
import classes from './Completions.module.css';
import { PLACE } from './Mirror';
import type { Completion } from './useCompletion';

interface Props {
  id: string;
  completion: Completion;
  /** The box in which the query scrolls. */
  scroller: RefObject<HTMLDivElement | null>;
  onTake: (option: Suggestion) => void;
}

/** What can stand at the caret, below the beginning of what is being typed. */
export function Completions({
  id,
  completion: { options, active, from },
  scroller,
  onTake,
}: Props) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const box = scroller.current;
    const place = box?.querySelector<HTMLElement>(`[${PLACE}]`);
    if (box == null || place == null || list.current === null) return;
    const room = box.clientWidth - list.current.offsetWidth;
    const below = place.offsetTop + place.offsetHeight - box.scrollTop;
    list.current.style.insetInlineStart = `${Math.max(0, Math.min(place.offsetLeft, room))}px`;
    list.current.style.insetBlockStart = `${Math.min(below, box.clientHeight) + 4}px`;
  }, [scroller, from, options]);
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <ul
      ref={list}
      id={id}
      role="listbox"
      aria-label={t('editor.suggestions')}
      className={classes.list}
    >
      {options.map((option, index) => (
        <li
          key={option.label}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          className={classes.option}
          onMouseDown={(event) => {
            // The field keeps the focus.
            event.preventDefault();
            onTake(option);
          }}
        >
          <code className={classes.label}>{option.label}</code>
          <span className={classes.what}>
            {option.what === undefined ? option.note : t(option.what)}
          </span>
        </li>
      ))}
    </ul>
  );
}
