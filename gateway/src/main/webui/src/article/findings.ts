import { useQuery } from '@tanstack/react-query';
import { get } from '../api/client';
import type { Article } from '../api/models';
import type { ArticleFindings, Reading } from '../reading/types';

/** What was read of an article before findings were. */
const FIRST_LAYERS = ['language', 'sentence'];

export type FindingsQuery = ReturnType<typeof useFindings>;

export function useFindings(id: string) {
  return useQuery({
    queryKey: ['findings', id],
    queryFn: ({ signal }) => get('/api/v1/articles/{id}/findings', { path: { id }, signal }),
  });
}

/** The shown text with what was found in it; null when this version of it was not read for that. */
export function readingOf(
  { text, revision }: Article,
  found: ArticleFindings | undefined,
): Reading | null {
  if (text === null || found === undefined || found.revision !== revision) return null;
  if (found.sentences.some(({ end }) => end > text.length)) return null;
  const isRead = found.layers.some(({ name }) => !FIRST_LAYERS.includes(name));
  return isRead ? { text, ...found } : null;
}
