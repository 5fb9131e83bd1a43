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
  query?: Record<string, string | readonly string[] | undefined>;
  signal?: AbortSignal;
}

interface Changing extends Asking {
  /** Sent as JSON. */
  body?: unknown;
  /** The ETag of what is changed, so that nobody's change is lost. */
  match?: string;
  /** Sent as it is, instead of a body. */
  file?: { type: string; content: Blob | string };
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

/** Asks for what the caller knows the shape of. Refuses like {@link get}. */
export async function read<T>(path: string, asking: Asking = {}): Promise<T> {
  const response = await send(address(path, asking), { signal: asking.signal ?? null });
  return (await response.json()) as T;
}

/** The header, which other sites cannot set, shows that a change is meant. */
export const MEANT = { 'X-Tidings-Request': '1' };

/** Begins to receive something long, such as a file. Refuses like {@link get}. */
export async function receive(path: string, asking: Asking = {}): Promise<Response> {
  return send(address(path, asking), { signal: asking.signal ?? null });
}

/** Sends a change without a body. A redirect is not followed: where it leads cannot be read. */
export async function post(path: string): Promise<Response> {
  return send(path, { method: 'POST', headers: MEANT, redirect: 'manual' });
}

/**
 * Sends a change and reads the answer, which is undefined where the service sends none.
 *
 * @throws ProblemError when it is refused, Unreachable when there is no answer: it may have happened
 */
export async function change<T>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  changing: Changing = {},
): Promise<T> {
  const { body: json, file, match, signal } = changing;
  const headers = new Headers(MEANT);
  if (match !== undefined) headers.set('If-Match', match);
  let content: BodyInit | null = null;
  if (file !== undefined) {
    headers.set('Content-Type', file.type);
    content = file.content;
  } else if (json !== undefined) {
    headers.set('Content-Type', 'application/json');
    content = JSON.stringify(json);
  }
  const response = await send(address(path, changing), {
    method,
    headers,
    body: content,
    redirect: 'error',
    signal: signal ?? null,
  });
  const answer = await response.text();
  return (answer === '' ? undefined : JSON.parse(answer)) as T;
}

async function send(path: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('Accept', 'application/json, application/problem+json, */*;q=0.5');
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
    for (const each of typeof value === 'string' ? [value] : (value ?? []))
      asked.append(name, each);
  }
  return asked.size > 0 ? `${filled}?${asked.toString()}` : filled;
}
