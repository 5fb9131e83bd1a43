import { describe, expect, it } from 'vitest';
import { stacked } from './stacking';

const note = (top: number, height: number) => ({ top, height });

describe('notes in the margin', () => {
  it('stand where they wish when there is room', () => {
    expect(stacked([note(0, 20), note(100, 20), note(300, 40)], 8)).toEqual([0, 100, 300]);
    expect(stacked([], 8)).toEqual([]);
  });

  it('share the move when two wish for the same place', () => {
    expect(stacked([note(100, 20), note(100, 20)], 10)).toEqual([85, 115]);
  });

  it('never stand above the text', () => {
    expect(stacked([note(0, 30), note(5, 30), note(6, 30)], 10)).toEqual([0, 40, 80]);
  });

  it('leave those alone that are far off', () => {
    const tops = stacked([note(100, 40), note(110, 40), note(500, 40)], 8);
    expect(tops[2]).toBe(500);
  });

  it('never stand over each other, and keep their order', () => {
    let seed = 3;
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    for (let round = 0; round < 200; round++) {
      const wishes = Array.from({ length: 15 }, () => note(random(900), 10 + random(120)));
      wishes.sort((one, other) => one.top - other.top);
      const tops = stacked(wishes, 8);
      tops.forEach((top, index) => {
        const above =
          index === 0 ? 0 : (tops[index - 1] ?? 0) + (wishes[index - 1]?.height ?? 0) + 8;
        expect(top).toBeGreaterThanOrEqual(above - 1e-6);
      });
    }
  });
});
