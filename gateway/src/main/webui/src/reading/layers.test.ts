import { describe, expect, it } from 'vitest';
import { formatLayers, isUsual, parseLayers, switched, USUAL } from './layers';

describe('layers in an address', () => {
  it('come back as they were written', () => {
    expect(parseLayers(formatLayers(USUAL))).toEqual(USUAL);
    expect(formatLayers(new Set(['claims', 'people']))).toBe('people.claims');
  });

  it('can be none at all', () => {
    expect(parseLayers(formatLayers(new Set()))).toEqual(new Set());
  });

  it('are unknown where nothing known is named', () => {
    expect(parseLayers(undefined)).toBeNull();
    expect(parseLayers('')).toBeNull();
    expect(parseLayers('weather')).toBeNull();
    expect(parseLayers('weather,claims')).toEqual(new Set(['claims']));
  });

  it('are usually no thoughts and intentions', () => {
    expect(USUAL.has('attributed')).toBe(false);
    expect(parseLayers('quotations.attributed')).toEqual(new Set(['quotations', 'attributed']));
  });

  it('are switched on and off', () => {
    const off = switched(USUAL, 'claims');
    expect(off.has('claims')).toBe(false);
    expect(isUsual(off)).toBe(false);
    expect(isUsual(switched(off, 'claims'))).toBe(true);
  });
});
