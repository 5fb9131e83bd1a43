import { describe, expect, it } from 'vitest';
import type { Article, Copies, Copy } from '../api/models';
import { copiesOf, firstSeen, hasOtherHeadline, originOf } from './copies';

const outlet = { name: 'Harbour Courier', domain: 'harbour-courier.example', demonstration: false };

function clocks(at: string) {
  const published = { at, known: 'META', original: at } as const;
  const modified = { at: null, known: 'UNKNOWN', original: null } as const;
  return { published, modified, fetchedAt: '2026-11-23T12:00:00Z', indexedAt: null };
}

function copy(id: string, at: string, title = 'The ferry sails again'): Copy {
  return { id, title, outlet, clocks: clocks(at), sharedShare: 0.97, credits: [] };
}

function copies(articles: Copy[], more: Partial<Copies> = {}): Copies {
  return {
    group: 'g',
    origin: null,
    credited: null,
    count: articles.length + 1,
    articles,
    ...more,
  };
}

function article(more: Partial<Article>): Article {
  const own = { id: 'own', title: 'The ferry sails again', outlet, credits: [], copies: null };
  return { ...own, clocks: clocks('2026-11-23T09:00:00Z'), ...more } as Article;
}

describe('copies of an article', () => {
  it('are none while it is alone', () => {
    expect(copiesOf(article({}))).toBeNull();
    expect(copiesOf(article({ copies: copies([]) }))).toBeNull();
  });

  it('were first seen where the earliest is, which may be the article itself', () => {
    const late = copy('late', '2026-11-23T10:00:00Z');
    const early = copy('early', '2026-11-23T08:00:00Z');
    expect(firstSeen(article({}), copies([late, early])).id).toBe('early');
    expect(firstSeen(article({}), copies([late])).id).toBe('own');
  });

  it('have another headline when its words are others', () => {
    const of = article({});
    expect(hasOtherHeadline(copy('a', '', 'Crowds greet the ferry'), of)).toBe(true);
    expect(hasOtherHeadline(copy('a', '', 'THE FERRY SAILS AGAIN!'), of)).toBe(false);
  });
});

describe('the origin', () => {
  const others = [copy('wire', '2026-11-23T08:00:00Z')];
  const wire = { id: 'wire', outlet: { ...outlet, name: 'North Wire' }, title: null };

  it('is the article that the copies credit, where it is here', () => {
    const found = originOf(
      article({ copies: copies(others, { origin: wire, credited: 'North Wire' }) }),
    );
    expect(found).toMatchObject({ kind: 'there', id: 'wire', credited: 'North Wire' });
  });

  it('is the shown article itself', () => {
    const origin = { ...wire, id: 'own' };
    expect(originOf(article({ copies: copies(others, { origin }) }))).toEqual({
      kind: 'here',
      credited: null,
    });
  });

  it('is elsewhere when only its name is known', () => {
    expect(originOf(article({ copies: copies(others, { credited: 'Reuters' }) }))).toEqual({
      kind: 'elsewhere',
      credited: 'Reuters',
    });
    const credits = [{ source: 'Reuters', printed: '(Reuters)', span: null }];
    expect(originOf(article({ credits }))).toEqual({ kind: 'elsewhere', credited: 'Reuters' });
  });

  it('is nothing to speak of without copies and credits', () => {
    expect(originOf(article({}))).toBeNull();
  });
});
