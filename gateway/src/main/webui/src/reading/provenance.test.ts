import { expect, it } from 'vitest';
import { provenance } from './provenance';

const layers = [
  { name: 'quotation', version: '3', status: 'DONE' as const, reason: null },
  { name: 'entity', version: 'names-2/1', status: 'DONE' as const, reason: null },
];

it('a finding tells the rule or model and the version of its layer', () => {
  expect(provenance('quotation/inverted', layers)).toEqual({
    by: 'rule',
    name: 'quotation/inverted',
    layer: 'quotation',
    version: '3',
  });
  expect(provenance('entity/name-model', layers)).toMatchObject({
    by: 'model',
    version: 'names-2/1',
  });
  expect(provenance('weather/clouds', layers).version).toBeNull();
});
