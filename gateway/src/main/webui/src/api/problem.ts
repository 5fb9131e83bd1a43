/** An RFC 9457 problem document. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  traceId: string | null;
}

/** A query that is refused says where, and which query would be answered. */
export interface RefusedQuery extends Problem {
  start: number;
  end: number;
  /** What should stand there. */
  expected: string;
  repair: string;
}

/** The service answered, and says what is wrong. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

/** No answer came at all. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}

/** Whatever stood between us and the service may answer with something else than a problem. */
export function problemOf(status: number, body: unknown): Problem {
  const members = isRecord(body) ? body : {};
  return {
    ...members,
    type: text(members['type']) ?? 'about:blank',
    title: text(members['title']) ?? '',
    status,
    detail: text(members['detail']) ?? '',
    traceId: text(members['traceId']),
  };
}

export function isRefusedQuery(problem: Problem): problem is RefusedQuery {
  return (
    problem.type.startsWith('urn:tidings:problem:query-') &&
    'start' in problem &&
    typeof problem.start === 'number' &&
    'end' in problem &&
    typeof problem.end === 'number' &&
    'repair' in problem &&
    typeof problem.repair === 'string' &&
    'expected' in problem &&
    typeof problem.expected === 'string'
  );
}

export function hasStatus(error: unknown, status: number): boolean {
  return error instanceof ProblemError && error.problem.status === status;
}

const NAMES = 'urn:tidings:problem:';

/** What a problem is called in docs/problems.md; null for another kind of failure. */
export function problemName(error: unknown): string | null {
  if (!(error instanceof ProblemError) || !error.problem.type.startsWith(NAMES)) return null;
  return error.problem.type.slice(NAMES.length);
}

/** Where in what was sent the problem lies, such as the `line` of a file; null when not said. */
export function problemPlace(problem: Problem, member: 'line' | 'column'): number | null {
  const members: object = problem;
  const value: unknown = member in members ? members[member as keyof typeof members] : null;
  return typeof value === 'number' ? value : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
