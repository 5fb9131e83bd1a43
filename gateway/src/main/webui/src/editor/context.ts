import { type Group, isGroup } from './language';
import { type Token, tokens } from './tokens';

/** Where in a query somebody is typing. */
export interface TypingContext {
  /** Where what is typed begins; what is chosen stands from there to the caret. */
  from: number;
  /** What is typed of it, without a quotation mark before it. */
  typed: string;
  /** The field whose value is typed; null for a word, an operator or a field itself. */
  field: string | null;
  /** The group around it. */
  group: Group | null;
}

/**
 * What is being typed at the caret; null behind what is finished, and within words of a phrase that
 * no field asks for.
 */
export function typingAt(query: string, caret: number): TypingContext | null {
  const before = tokens(query.slice(0, caret));
  const { group, field: around } = surroundings(before);
  const last = before.at(-1);
  const open = { from: caret, typed: '', field: around, group };
  if (last === undefined) return open;
  switch (last.kind) {
    case 'space':
    case 'not':
      return open;
    case 'bracket':
      return last.text === '(' ? open : null;
    case 'field':
      return isGroup(last.text.slice(0, -1)) ? null : { ...open, field: nameOf(last) };
    case 'word':
    case 'operator':
      return { from: last.start, typed: last.text, field: valueOf(before) ?? around, group };
    case 'phrase': {
      const field = valueOf(before) ?? around;
      const isOpen = !/.["”»](?:~\d*)?$/.test(last.text);
      return field !== null && isOpen
        ? { from: last.start, typed: last.text.slice(1), field, group }
        : null;
    }
  }
}

function nameOf({ text }: Token): string {
  return text.slice(0, -1);
}

/** The field directly before the last piece. */
function valueOf(before: readonly Token[]): string | null {
  const previous = before.at(-2);
  return previous?.kind === 'field' ? nameOf(previous) : null;
}

/** The group, and the field in whose brackets it is. */
function surroundings(before: readonly Token[]): { group: Group | null; field: string | null } {
  const open: (string | null)[] = [];
  before.forEach(({ kind, text }, index) => {
    if (kind !== 'bracket') return;
    const previous = before[index - 1];
    if (text === ')') open.pop();
    else open.push(previous?.kind === 'field' ? nameOf(previous) : null);
  });
  return {
    group: open.find((name): name is Group => name !== null && isGroup(name)) ?? null,
    field: open.findLast((name) => name !== null && !isGroup(name)) ?? null,
  };
}
