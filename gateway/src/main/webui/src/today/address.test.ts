import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from '../app/parameters';
import { arranged, todayAddress } from './address';

describe('the address of Today', () => {
  it('is empty for what the organisation follows, by outlet', () => {
    expect(todayAddress(parseSearch('?show=everything&view=upwards'))).toEqual({});
  });

  it('keeps which articles are shown when they are arranged otherwise', () => {
    const address = arranged({ show: 'all' }, { outlet: 'wire.example' });
    expect(todayAddress(parseSearch(stringifySearch({ ...address })))).toEqual({
      show: 'all',
      outlet: 'wire.example',
    });
    expect(arranged({}, { view: 'time' })).toEqual({ view: 'time' });
    expect(arranged({ show: 'all' })).toEqual({ show: 'all' });
  });
});
