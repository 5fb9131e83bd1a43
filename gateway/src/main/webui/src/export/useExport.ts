import { useRef, useState } from 'react';
import { receive } from '../api/client';
import { ProblemError } from '../api/problem';
import { t } from '../messages/t';
import type { SearchAddress } from '../search/address';
import { ArticleCount, brokeOff, type Format } from './counting';

export type ExportState =
  | { step: 'idle' }
  | { step: 'going'; done: number; total: Total | null }
  | { step: 'done'; count: number }
  | { step: 'failed'; why: string };

/** How many articles come: so many, or at most so many where copies are counted and left out. */
export interface Total {
  count: number;
  exact: boolean;
}

const TAIL = 2_000;

/** Receives all results as a file, counting what has come; saved when all of it is there. */
export function useExport({ q, order, within, mark, group }: SearchAddress) {
  const [state, setState] = useState<ExportState>({ step: 'idle' });
  const running = useRef<AbortController | null>(null);

  /** @param marks whether the file has the person's and the organisation's marks and notes, too */
  const begin = async (format: Format, marks: boolean) => {
    const abort = new AbortController();
    running.current = abort;
    setState({ step: 'going', done: 0, total: null });
    try {
      const query = {
        q,
        format,
        order: order ?? 'relevance',
        followed: within === 'followed' ? 'true' : undefined,
        mark,
        group,
        marks: marks ? 'true' : undefined,
      };
      const response = await receive('/api/v1/search/export', { query, signal: abort.signal });
      const header = response.headers.get('Tidings-Total');
      const total = header === null ? null : { count: Number(header), exact: group === undefined };
      const count = new ArticleCount(format);
      const parts: Uint8Array<ArrayBuffer>[] = [];
      for await (const part of partsOf(response)) {
        parts.push(part);
        count.add(part);
        setState({ step: 'going', done: count.articles, total });
      }
      const file = new Blob(parts, { type: response.headers.get('Content-Type') ?? '' });
      if (brokeOff(await file.slice(-TAIL).text(), format)) {
        setState({ step: 'failed', why: t('export.incomplete') });
        return;
      }
      save(file, nameOf(response, format));
      setState({ step: 'done', count: count.articles });
    } catch (failure) {
      setState(
        abort.signal.aborted ? { step: 'idle' } : { step: 'failed', why: reasonOf(failure) },
      );
    }
  };
  return {
    state,
    begin,
    cancel: () => {
      running.current?.abort();
    },
  };
}

async function* partsOf(response: Response): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

function nameOf(response: Response, format: Format): string {
  const given = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '');
  return given?.[1] ?? `tidings.${format}`;
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

function reasonOf(failure: unknown): string {
  return failure instanceof ProblemError && failure.problem.title !== ''
    ? failure.problem.title
    : t('state.unreachable');
}
