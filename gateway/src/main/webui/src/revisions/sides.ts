import type { Piece } from './types';

/** What stood on the left: without what was added. */
export function before(pieces: readonly Piece[]): Piece[] {
  return pieces.filter(({ op }) => op !== 'ADDED');
}

/** What stands on the right: without what was removed. */
export function after(pieces: readonly Piece[]): Piece[] {
  return pieces.filter(({ op }) => op !== 'REMOVED');
}

export function isChanged(pieces: readonly Piece[]): boolean {
  return pieces.some(({ op }) => op !== 'SAME');
}

/** A stretch of blocks: changed ones, or ones that stayed as they were. */
export interface Stretch {
  changed: boolean;
  /** Of the first block. */
  first: number;
  blocks: (readonly Piece[])[];
}

/** Changed and unchanged blocks apart, so that what stayed the same can be passed over. */
export function stretches(blocks: readonly (readonly Piece[])[]): Stretch[] {
  const found: Stretch[] = [];
  blocks.forEach((block, index) => {
    const changed = isChanged(block);
    const last = found.at(-1);
    if (last?.changed === changed) last.blocks.push(block);
    else found.push({ changed, first: index, blocks: [block] });
  });
  return found;
}
