import type { Difference, Hunk, Piece } from './types';

/**
 * The text of the older revision, from the newer one and the places where they differ.
 *
 * @returns null when the words are not all known, or are not those of this text
 */
export function olderText(newer: string, hunks: readonly Hunk[]): string | null {
  let older = '';
  let at = 0;
  for (const { before, after } of inOrder(hunks)) {
    const { start, end } = after.span;
    if (before.text === null || after.text !== newer.slice(start, end)) return null;
    older += newer.slice(at, start) + before.text;
    at = end;
  }
  return older + newer.slice(at);
}

export function headline({ headline: changed }: Difference, title: string | null): Piece[] {
  if (changed === null) return [{ op: 'SAME', text: title, kinds: [] }];
  const kinds = [changed.kind];
  return [
    { op: 'REMOVED', text: changed.before, kinds },
    { op: 'ADDED', text: changed.after, kinds },
  ];
}

/**
 * The paragraphs of both revisions in one, each as its pieces.
 *
 * @param newer the text of the newer revision; where it is not known, only the changed places are
 *     shown, each as a paragraph
 */
export function paragraphs(newer: string | null, hunks: readonly Hunk[]): Piece[][] {
  if (newer === null || olderText(newer, hunks) === null) {
    return inOrder(hunks).map(changed);
  }
  const pieces: Piece[] = [];
  let at = 0;
  for (const hunk of inOrder(hunks)) {
    pieces.push(same(newer.slice(at, hunk.after.span.start)), ...changed(hunk));
    at = hunk.after.span.end;
  }
  pieces.push(same(newer.slice(at)));
  return atLineBreaks(pieces);
}

function inOrder(hunks: readonly Hunk[]): Hunk[] {
  return [...hunks].sort((one, other) => one.after.span.start - other.after.span.start);
}

/** What went and what came; nothing for an empty side. */
function changed({ kinds, before, after }: Hunk): Piece[] {
  const pieces: Piece[] = [];
  if (before.text !== '') pieces.push({ op: 'REMOVED', text: before.text, kinds });
  if (after.text !== '') pieces.push({ op: 'ADDED', text: after.text, kinds });
  return pieces;
}

function same(text: string): Piece {
  return { op: 'SAME', text, kinds: [] };
}

/** A line break, which may stand within a piece, ends a paragraph. */
function atLineBreaks(pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = [[]];
  for (const piece of pieces) {
    const [first = '', ...further] = (piece.text ?? '').split(/\n+/);
    found.at(-1)?.push({ ...piece, text: first });
    further.forEach((text) => found.push([{ ...piece, text }]));
  }
  return found
    .map((paragraph) => paragraph.filter(({ text }) => text !== ''))
    .filter((paragraph) => paragraph.length > 0);
}
