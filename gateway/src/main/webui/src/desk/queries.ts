import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { change, read } from '../api/client';
import type {
  ArticleList,
  ArticleMarks,
  Colleague,
  MarkChange,
  MarkedArticles,
  Note,
  Tag,
} from './types';

export const LISTS = ['lists'];
export const TAGS = ['tags'];

export const tagsQuery = queryOptions({
  queryKey: TAGS,
  queryFn: ({ signal }) => read<Tag[]>('/api/v1/tags', { signal }),
});

export const listsQuery = queryOptions({
  queryKey: LISTS,
  queryFn: ({ signal }) => read<ArticleList[]>('/api/v1/lists', { signal }),
});

export const colleaguesQuery = queryOptions({
  queryKey: ['colleagues'],
  queryFn: ({ signal }) => read<Colleague[]>('/api/v1/colleagues', { signal }),
});

const NOTES_KEY = ['notes'];
const NOTES = '/api/v1/articles/{id}/notes';

export const notesQuery = (id: string) =>
  queryOptions({
    queryKey: [...NOTES_KEY, id],
    queryFn: ({ signal }) => read<Note[]>(NOTES, { path: { id }, signal }),
  });

export function writeNote(id: string, text: string): Promise<Note> {
  return change('POST', NOTES, { path: { id }, body: { text } });
}

export function removeNote(id: string, note: string): Promise<void> {
  return change('DELETE', `${NOTES}/{note}`, { path: { id, note } });
}

export function createList(name: string, shared: boolean): Promise<ArticleList> {
  return change('POST', '/api/v1/lists', { body: { name, shared } });
}

/** Marks articles, and shows it wherever they are shown, without asking for lists again. */
export function useMarkArticles() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: MarkChange) =>
      change<MarkedArticles>('POST', '/api/v1/articles/marks', { body }),
    onSuccess: ({ articles }, { addTags, addToLists, removeFromLists, addNote }) => {
      const now = new Map(articles.map(({ id, marks }) => [id, marks]));
      queries.setQueriesData<Results>({ queryKey: ['search'] }, (before) =>
        before === undefined
          ? before
          : { ...before, hits: before.hits.map((hit) => withMarks(hit, now)) },
      );
      for (const { id } of articles) {
        queries.setQueryData<Shown>(['article', id], (before) =>
          before === undefined ? before : withMarks(before, now),
        );
      }
      if (addNote != null) void queries.invalidateQueries({ queryKey: NOTES_KEY });
      if (addTags != null) void queries.invalidateQueries({ queryKey: TAGS });
      if (addToLists != null || removeFromLists != null) {
        void queries.invalidateQueries({ queryKey: LISTS });
      }
    },
  });
}

interface Shown {
  id: string;
  marks: ArticleMarks;
}

interface Results {
  hits: Shown[];
}

function withMarks(shown: Shown, now: ReadonlyMap<string, ArticleMarks>): Shown {
  const marks = now.get(shown.id);
  return marks === undefined ? shown : { ...shown, marks };
}
