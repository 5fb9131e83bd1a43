import type { Problem } from '../api/problem';
import type { PlainKey } from '../messages/t';
import { t } from '../messages/t';

const URN = 'urn:tidings:problem:';

const known = [
  'article-not-found',
  'no-organization',
  'several-organizations',
  'parameter-not-valid',
  'query-empty',
  'query-quote-not-closed',
  'query-too-long',
  'query-too-many-clauses',
  'query-not-supported-yet',
] as const;

/**
 * What a problem says to a reader. The documents speak to programs, of positions, ids and scopes;
 * refusals that readers meet have words of their own.
 *
 * @param otherwise the title and the rest for a document that has neither
 */
export function words(
  problem: Problem | null,
  otherwise: [title: PlainKey, what: PlainKey],
): { title: string; what: string } {
  const slug = known.find((name) => problem?.type === URN + name);
  if (slug !== undefined) return { title: t(`refused.${slug}`), what: t(`refused.${slug}.what`) };
  return {
    title: problem?.title ? problem.title : t(otherwise[0]),
    what: problem?.detail ? problem.detail : t(otherwise[1]),
  };
}

/** Whether another sign-in would help: people choose their organisation, or are given one, there. */
export function asksToSignInAgain(problem: Problem | null): boolean {
  return ['no-organization', 'several-organizations'].some((name) => problem?.type === URN + name);
}

/** The trace of a fault of ours, for those who help. A refusal is none. */
export function faultTrace(problem: Problem | null): string | null {
  return problem !== null && problem.status >= 500 ? problem.traceId : null;
}
