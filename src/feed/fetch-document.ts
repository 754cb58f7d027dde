import { FeedError } from './feed-error.ts';

const TIMEOUT = 10_000; // ms, for all tries together
const PAUSE = 1000; // ms before the second try
const MAX_BYTES = 20_000_000; // decoded, so that a gzip bomb ends here too
const KEEP = 60_000; // ms that a document is kept for the other elements of the page

/** Requests under way and just answered: the elements of one page share a document. */
const requests = new Map<string, Promise<Uint8Array>>();

/**
 * The bytes of a document. Callers that ask while it is under way, or within a minute after, get the same answer. A failure that may
 * pass (no connection, 429, 5xx) is tried once more.
 *
 * @param signal - Lets the caller go at once; the request, which others may wait for too, ends by its own time limit.
 * @throws {FeedError} Or the signal's reason.
 */
export function fetchDocument(url: string, signal?: AbortSignal): Promise<Uint8Array> {
  let request = requests.get(url);
  if (!request) {
    request = tryTwice(url);
    requests.set(url, request);
    const forget = () => void requests.delete(url);
    // In Node a timer would keep the program from ending.
    request.then(() => (setTimeout(forget, KEEP) as { unref?: () => void }).unref?.(), forget);
  }
  if (!signal) return request;
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason as Error);
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave);
    void request.finally(() => signal.removeEventListener('abort', leave)).then(resolve, reject);
  });
}

async function tryTwice(url: string): Promise<Uint8Array> {
  const controller = new AbortController();
  const { signal } = controller;
  const late = new FeedError('timeout', url, `no answer within ${TIMEOUT / 1000} s`);
  const timer = setTimeout(() => controller.abort(late), TIMEOUT);
  try {
    return await fetchOnce(url, signal).catch(async (error: FeedError) => {
      if (!mayPass(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE * (0.5 + Math.random())));
      return fetchOnce(url, signal);
    });
  } finally {
    clearTimeout(timer);
  }
}

const mayPass = ({ code, cause }: FeedError) =>
  code === 'network' || (code === 'http' && /429|50[0234]/.test(String((cause as Response).status)));

async function fetchOnce(url: string, signal: AbortSignal): Promise<Uint8Array> {
  try {
    // No cookie leaves, and none is taken: a feed is public.
    const response = await fetch(url, { signal, credentials: 'omit' });
    if (!response.ok) throw new FeedError('http', url, `the server answered ${response.status}`, { cause: response });
    return await readBody(response, url);
  } catch (error) {
    if (error instanceof FeedError) throw error;
    signal.throwIfAborted();
    throw new FeedError('network', url, 'could not be reached', { cause: error });
  }
}

async function readBody({ body }: Response, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    length += next.value.length;
    if (length > MAX_BYTES) {
      await reader?.cancel();
      throw new FeedError('too-large', url, `larger than ${MAX_BYTES / 1e6} MB`);
    }
    chunks.push(next.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
