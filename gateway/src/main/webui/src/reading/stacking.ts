/** A note that would like to stand beside a line of the text. */
export interface Wish {
  /** Where the line is, from the top of the text. */
  top: number;
  height: number;
}

interface Block {
  /** The mean of what its notes wish for, without the heights of those before. */
  at: number;
  count: number;
}

/**
 * Puts notes one below the other, none over another and none above the top, so that together they
 * move as little as can be from where they wish to be: the sum of the squares is the least (pool
 * adjacent violators).
 *
 * @param wishes in reading order
 * @param gap between two notes
 * @returns the top of each
 */
export function stacked(wishes: readonly Wish[], gap: number): number[] {
  const before: number[] = [];
  let heights = 0;
  const blocks: Block[] = [];
  for (const { top, height } of wishes) {
    before.push(heights);
    let block: Block = { at: top - heights, count: 1 };
    for (let last = blocks.at(-1); last !== undefined && last.at > block.at; last = blocks.at(-1)) {
      const count = last.count + block.count;
      block = { at: (last.at * last.count + block.at * block.count) / count, count };
      blocks.pop();
    }
    blocks.push(block);
    heights += height + gap;
  }
  const places = blocks.flatMap(({ at, count }) => Array<number>(count).fill(Math.max(0, at)));
  return places.map((at, index) => at + (before[index] ?? 0));
}
