import { address, MEANT } from './client';
import { ProblemError, problemOf, Unreachable } from './problem';

interface Uploading {
  query?: Record<string, string | undefined>;
  type: string;
  content: Blob;
  /** Told of how many bytes have left us, and how long that took. */
  onSent: (bytes: number, millis: number) => void;
  /** Ends it: the promise is then rejected with an AbortError. */
  signal: AbortSignal;
}

/**
 * Sends a large file. Unlike fetch, XMLHttpRequest says how far it is.
 *
 * @throws ProblemError when it is refused, Unreachable when there is no answer
 */
export function upload<T>(path: string, uploading: Uploading): Promise<T> {
  const { query = {}, type, content, onSent, signal } = uploading;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const began = performance.now();
    request.open('POST', address(path, { query }));
    request.setRequestHeader('Content-Type', type);
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    Object.entries(MEANT).forEach(([name, value]) => {
      request.setRequestHeader(name, value);
    });
    request.upload.onprogress = ({ loaded }) => {
      onSent(loaded, performance.now() - began);
    };
    request.onload = () => {
      const answer = json(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(answer as T);
      else reject(new ProblemError(problemOf(request.status, answer)));
    };
    request.onerror = () => {
      reject(new Unreachable('no answer'));
    };
    request.onabort = () => {
      reject(new DOMException('given up', 'AbortError'));
    };
    signal.addEventListener('abort', () => {
      request.abort();
    });
    request.send(content);
  });
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
