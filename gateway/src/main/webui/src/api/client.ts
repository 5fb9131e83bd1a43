import type { paths as GatewayPaths } from './generated/gateway';
import type { paths as IngestPaths } from './generated/ingest';
import type { paths as QueryPaths } from './generated/query';
import { ProblemError, problemOf, Unreachable } from './problem';

type Paths = GatewayPaths & IngestPaths & QueryPaths;

interface Reading {
  responses: { 200: { content: { 'application/json': unknown } } };
  parameters?: { query?: object; path?: object };
}

type Readable = {
  [P in keyof Paths]: Paths[P] extends { get: Reading } ? P : never;
}[keyof Paths];

type Get<P extends Readable> = Paths[P] extends { get: infer G extends Reading } ? G : never;
type Answer<P extends Readable> = Get<P>['responses'][200]['content']['application/json'];

interface Asking {
  path?: Record<string, string>;
  query?: Record<string, string | undefined>;
  signal?: AbortSignal;
}

/**
 * Asks the API; its documents say what comes back.
 *
 * @throws ProblemError when the answer is a refusal, Unreachable when there is none
 */
export async function get<P extends Readable>(path: P, asking: Asking = {}): Promise<Answer<P>> {
  const response = await send(address(path, asking), { signal: asking.signal ?? null });
  return (await response.json()) as Answer<P>;
}

/**
 * Sends a change. The header, which other sites cannot set, shows that it is meant. A redirect is
 * not followed: a script cannot read where it leads.
 */
export async function post(path: string): Promise<Response> {
  const headers = { 'X-Tidings-Request': '1' };
  return send(path, { method: 'POST', headers, redirect: 'manual' });
}

async function send(path: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('Accept', 'application/json, application/problem+json');
  let response: Response;
  try {
    response = await fetch(path, { ...init, headers, credentials: 'same-origin' });
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure;
    throw new Unreachable('no answer', { cause: failure });
  }
  if (response.ok || response.type === 'opaqueredirect') return response;
  throw new ProblemError(problemOf(response.status, await body(response)));
}

async function body(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}

export function address(path: string, { path: names = {}, query = {} }: Asking): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(names[name] ?? ''),
  );
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) asked.set(name, value);
  }
  return asked.size > 0 ? `${filled}?${asked.toString()}` : filled;
}
