/** What a single key means outside of text fields. */
export type KeyCommand = 'search' | 'next' | 'previous' | 'open' | 'star' | 'help';

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  isComposing: boolean;
}

const commands: Record<string, KeyCommand> = {
  '/': 'search',
  j: 'next',
  k: 'previous',
  o: 'open',
  s: 'star',
  '?': 'help',
};

/** @param typing the key goes into a text field, or a dialog is open */
export function commandOf(pressed: Pressed, typing: boolean): KeyCommand | null {
  const combined = pressed.ctrlKey || pressed.metaKey || pressed.altKey;
  if (typing || combined || pressed.isComposing) return null;
  return commands[pressed.key] ?? null;
}

/**
 * The row that j or k leads to.
 *
 * @param current -1 when no row has the focus
 * @param last the row that was opened last, where reading goes on after coming back; -1 for none
 */
export function rowAfter(step: 1 | -1, current: number, last: number, rows: number): number | null {
  if (rows === 0) return null;
  if (current >= 0) return Math.min(Math.max(current + step, 0), rows - 1);
  if (last >= 0) return last;
  return step === 1 ? 0 : rows - 1;
}
