import { type Token, tokens } from '../editor/tokens';

/* Clauses that are added to a query and taken out again with a click. They are joined by AND at its
   outermost level, where they narrow all of it. */

/** Whether a query has a clause at its outermost level. */
export function hasClause(query: string, clause: string): boolean {
  return placeOf(query, clause) !== null;
}

/** The query with the clause, or without it where it has it. */
export function toggled(query: string, clause: string): string {
  return hasClause(query, clause) ? without(query, clause) : narrowed(query, clause);
}

export function narrowed(query: string, clause: string): string {
  const whole = query.trim();
  if (whole === '') return clause;
  return isAlternative(whole) ? `(${whole}) AND ${clause}` : `${whole} AND ${clause}`;
}

/** The query between two days of publication, both included; null for no bound. */
export function withDates(query: string, from: string | null, to: string | null): string {
  const before = datesOf(query);
  const bare = before === null ? query.trim() : without(query, before.clause);
  const clause = clauseOfDates(from, to);
  if (clause === null) return bare;
  return narrowed(bare, clause);
}

function clauseOfDates(from: string | null, to: string | null): string | null {
  if (from !== null && to !== null) return from === to ? `date:${from}` : `date:[${from} TO ${to}]`;
  if (from !== null) return `date:>=${from}`;
  return to === null ? null : `date:<=${to}`;
}

const RANGE = /^\[(\S+) TO (\S+)\]$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The days to which a query is narrowed at its outermost level; null when it is not. */
export function datesOf(
  query: string,
): { clause: string; from: string | null; to: string | null } | null {
  const pieces = outermost(query);
  for (const [index, piece] of pieces.entries()) {
    const value = pieces[index + 1];
    if (piece.text !== 'date:' || value === undefined || isExcluded(pieces, index)) continue;
    const clause = query.slice(piece.start, value.end);
    const range = RANGE.exec(value.text);
    if (range) return { clause, from: range[1] ?? null, to: range[2] ?? null };
    if (DAY.test(value.text)) return { clause, from: value.text, to: value.text };
    const bound = /^([<>]=)(\d{4}-\d{2}-\d{2})$/.exec(value.text);
    const day = bound?.[2] ?? null;
    return { clause, from: bound?.[1] === '>=' ? day : null, to: bound?.[1] === '<=' ? day : null };
  }
  return null;
}

function without(query: string, clause: string): string {
  const place = placeOf(query, clause);
  if (place === null) return query;
  const before = query.slice(0, place).replace(/\s*\bAND\s*$/, ' ');
  const behind = query.slice(place + clause.length);
  const rest = before.trim() === '' ? behind.replace(/^\s*AND\b/, '') : before.trimEnd() + behind;
  return unwrapped(rest.trim());
}

/** Brackets around all of a query say nothing. */
function unwrapped(query: string): string {
  const pieces = tokens(query);
  if (pieces[0]?.text !== '(' || pieces.at(-1)?.text !== ')') return query;
  let depth = 0;
  for (const { kind, text, end } of pieces) {
    if (kind === 'bracket') depth += text === '(' ? 1 : -1;
    if (depth === 0) return end === query.length ? query.slice(1, -1).trim() : query;
  }
  return query;
}

function placeOf(query: string, clause: string): number | null {
  if (isAlternative(query)) return null;
  const pieces = outermost(query);
  const index = pieces.findIndex(
    ({ start }, at) =>
      query.startsWith(clause, start) &&
      pieces.some(({ end }) => end === start + clause.length) &&
      !isExcluded(pieces, at),
  );
  return pieces[index]?.start ?? null;
}

function isExcluded(pieces: readonly Token[], index: number): boolean {
  return pieces[index - 1]?.kind === 'not';
}

function isAlternative(query: string): boolean {
  return outermost(query).some(({ kind, text }) => kind === 'operator' && text === 'OR');
}

/** The pieces that stand in no brackets. */
function outermost(query: string): Token[] {
  let depth = 0;
  return tokens(query).filter(({ kind, text }) => {
    if (kind === 'bracket') depth += text === '(' ? 1 : -1;
    return depth <= 0 && kind !== 'space';
  });
}
