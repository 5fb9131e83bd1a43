import { describe, expect, it } from 'vitest';
import type { ImportReport } from '../sources/types';
import { chosenFrom, linesOf } from './importing';

describe('a file to import', () => {
  it('is known by its name', () => {
    expect(chosenFrom(new File([], 'Feeds.OPML'))?.type).toBe('text/x-opml');
    expect(chosenFrom(new File([], 'list.csv'))?.type).toBe('text/csv');
    expect(chosenFrom(new File([], 'list.xlsx'))).toBeNull();
    expect(chosenFrom(new File([], 'csv'))).toBeNull();
  });
});

describe('the lines of a report', () => {
  const line = {
    line: 1,
    address: '',
    name: null,
    collection: null,
    reason: null,
    detail: null,
    feedId: null,
  };
  const report: ImportReport = {
    dryRun: true,
    added: 1,
    already: 0,
    refused: 1,
    collections: [],
    lines: [
      { ...line, outcome: 'ADDED' },
      { ...line, outcome: 'REFUSED' },
    ],
  };

  it('are those of an outcome, or all', () => {
    expect(linesOf(report, 'REFUSED')).toEqual([report.lines[1]]);
    expect(linesOf(report, 'ALREADY')).toEqual([]);
    expect(linesOf(report, 'ALL')).toHaveLength(2);
  });
});
