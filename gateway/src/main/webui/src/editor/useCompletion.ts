import { useState } from 'react';
import { suggestions, type Suggestion } from './complete';
import { typingAt } from './context';
import { useKnownValues } from './useKnownValues';

export interface Completion {
  options: readonly Suggestion[];
  /** -1 when none is chosen. */
  active: number;
  /** Where what is replaced begins. */
  from: number;
  step: (by: 1 | -1) => void;
  /** @param wanted asked for expressly, also where nothing is typed yet */
  open: (caret: number, wanted?: boolean) => void;
  close: () => void;
  /** The caret went somewhere else. */
  moved: (caret: number) => void;
  /** The query with the suggestion in it, and where the caret is then. */
  taken: (option: Suggestion) => { query: string; caret: number };
}

/** What is offered while somebody types. */
export function useCompletion(query: string): Completion {
  const [opened, setOpened] = useState<{ caret: number; wanted: boolean } | null>(null);
  const [active, setActive] = useState(-1);
  const caret = Math.min(opened?.caret ?? 0, query.length);
  const context = opened === null ? null : typingAt(query, caret);
  const values = useKnownValues(context?.field ?? null);
  const options = context === null ? [] : suggestions(context, () => values, opened?.wanted);
  const from = context?.from ?? 0;
  const open = (at: number, wanted = false) => {
    setOpened({ caret: at, wanted });
    setActive(-1);
  };
  return {
    options,
    active: Math.min(active, options.length - 1),
    from,
    step: (by) => {
      const steps = options.length + 1;
      setActive((before) => ((before + 1 + by + steps) % steps) - 1);
    },
    open,
    close: () => {
      setOpened(null);
    },
    moved: (at) => {
      if (at !== opened?.caret) setOpened(null);
    },
    taken: ({ insert, back = 0 }) => {
      const behind = query.slice(caret);
      const text = insert.endsWith(' ') && /^\s/.test(behind) ? insert.slice(0, -1) : insert;
      const at = from + text.length - back;
      if (text.endsWith(':')) open(at);
      else setOpened(null);
      return { query: query.slice(0, from) + text + behind, caret: at };
    },
  };
}
