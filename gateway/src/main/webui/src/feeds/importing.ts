import { change } from '../api/client';
import type { ImportLine, ImportReport, LineOutcome } from '../sources/types';

/** What the service reads at most. */
export const MOST_BYTES = 2 * 1024 * 1024;

/** A file to import, with what it is. */
export interface Chosen {
  name: string;
  type: 'text/x-opml' | 'text/csv';
  content: Blob;
}

/** By its name, since systems know no type for OPML; null when it is neither. */
export function chosenFrom(file: File): Chosen | null {
  const ending = /\.(\w+)$/.exec(file.name)?.[1]?.toLowerCase();
  if (ending === 'opml' || ending === 'xml') {
    return { name: file.name, type: 'text/x-opml', content: file };
  }
  return ending === 'csv' ? { name: file.name, type: 'text/csv', content: file } : null;
}

interface Asked {
  chosen: Chosen;
  dryRun: boolean;
  collections: boolean;
}

export function sendImport({ chosen, dryRun, collections }: Asked): Promise<ImportReport> {
  return change<ImportReport>('POST', '/api/v1/feeds/import', {
    query: { dryRun: String(dryRun), collections: String(collections) },
    file: { type: chosen.type, content: chosen.content },
  });
}

export type LineFilter = LineOutcome | 'ALL';

export function linesOf(report: ImportReport, filter: LineFilter): ImportLine[] {
  return report.lines.filter(({ outcome }) => filter === 'ALL' || outcome === filter);
}
