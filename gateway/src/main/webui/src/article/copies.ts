import type { Article, Clocks, Copies, Copy } from '../api/models';
import { newestAt } from '../time/moment';

/** Where a text was seen: in a copy of the article, or in the article itself. */
export type Sighting = Pick<Copy, 'id' | 'outlet' | 'clocks'>;

/** Copies that there is anything to say of: an article alone in its group has none. */
export function copiesOf({ copies }: Article): Copies | null {
  return copies !== null && copies.articles.length > 0 ? copies : null;
}

/** The earliest of all that have the text. */
export function firstSeen(article: Article, copies: Copies): Sighting {
  return copies.articles.reduce<Sighting>(
    (first, next) => (since(next.clocks) < since(first.clocks) ? next : first),
    article,
  );
}

function since(clocks: Clocks): number {
  return newestAt(clocks).getTime();
}

/** Whether an editor wrote another headline over the same text: not one in other letters or marks. */
export function hasOtherHeadline({ title }: Copy, of: Article): boolean {
  return title !== null && of.title !== null && words(title) !== words(of.title);
}

function words(headline: string): string {
  return headline
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whose words the text is said to be, and where they are to be read. */
export type Origin =
  | { kind: 'here'; credited: string | null }
  | { kind: 'there'; credited: string | null; id: string; outlet: Copy['outlet'] }
  | { kind: 'elsewhere'; credited: string };

/** Null when nobody is credited, and nobody was first. */
export function originOf(article: Article): Origin | null {
  const { copies, credits } = article;
  const credited = copies?.credited ?? credits[0]?.source ?? null;
  const origin = copiesOf(article)?.origin ?? null;
  if (origin !== null) {
    return origin.id === article.id
      ? { kind: 'here', credited }
      : { kind: 'there', credited, id: origin.id, outlet: origin.outlet };
  }
  return credited === null ? null : { kind: 'elsewhere', credited };
}
