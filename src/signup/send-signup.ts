import type { Issue } from '../model/issue.ts';
import { isObject } from '../model/is-object.ts';
import type { Signup } from '../model/signup.ts';
import type { SendStatus } from './events.ts';

const TIMEOUT = 15_000; // ms a try
const PAUSES = [1000, 4000]; // ms before the second and third try, ± 25 %

/** Where and how to send. */
export interface SendOptions {
  /** Absolute URL of a collector's `…/signups`, or of any form handler. */
  endpoint: string;
  /** `json` for a collector; `form` for a handler that takes fields as a page sends them. */
  encoding: 'json' | 'form';
  /** The same for every try with the same answers, so that a collector stores them once. */
  key: string;
  /** Ends the sending. */
  signal: AbortSignal;
}

/** How sending ended, and what the collector found wrong. */
export interface SendResult {
  status: SendStatus;
  issues: Issue[];
}

/**
 * Sends a signup. A collector knows the key, so that a try whose answer got lost is repeated without doubling anybody; a plain form
 * handler does not, so it gets one try. Never rejects but with the signal's reason, and says "sent" only when the other side has
 * said so itself.
 */
export async function sendSignup(signup: Signup, options: SendOptions): Promise<SendResult> {
  // Without a connection nothing leaves, so this much is certain.
  if (!navigator.onLine) return { status: 'not-sent', issues: [] };
  let lost = false;
  for (let tries = 0; ; tries++) {
    const result = await sendOnce(signup, options);
    if (typeof result === 'object') return result;
    lost ||= result === 'lost';
    const pause = PAUSES[tries];
    if (pause === undefined || options.encoding === 'form')
      return { status: lost ? 'unknown' : 'not-sent', issues: [] };
    await wait(pause * (0.75 + Math.random() / 2), options.signal);
  }
}

/** An end, or why to try again: `busy` has surely not stored anything, `lost` may have. */
async function sendOnce(
  signup: Signup,
  { endpoint, encoding, key, signal }: SendOptions,
): Promise<SendResult | 'busy' | 'lost'> {
  const attempt = new AbortController();
  const timer = setTimeout(() => attempt.abort(), TIMEOUT);
  const end = () => attempt.abort();
  signal.addEventListener('abort', end);
  try {
    signal.throwIfAborted();
    const response = await fetch(endpoint, {
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'strict-origin-when-cross-origin',
      signal: attempt.signal,
      ...(encoding === 'form'
        ? { body: formBody(signup) }
        : { body: JSON.stringify(signup), headers: { 'content-type': 'application/json', 'idempotency-key': key } }),
    });
    if (response.status === 429 || response.status === 503) return 'busy';
    if (response.status >= 500) return 'lost';
    if (encoding === 'form') return { status: response.ok ? 'sent' : 'refused', issues: [] };
    const answer: unknown = await response.json().catch(() => undefined);
    if (response.status === 422) {
      const issues = isObject(answer) && Array.isArray(answer['issues']) ? (answer['issues'] as Issue[]) : [];
      return { status: issues.length ? 'invalid' : 'refused', issues };
    }
    // A captive portal also answers 200: only the collector's own words count.
    if (response.ok)
      return isObject(answer) && answer['status'] === 'pending' ? { status: 'sent', issues: [] } : 'lost';
    return { status: 'refused', issues: [] };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof TypeError || (error as Error).name === 'AbortError') return 'lost';
    throw error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}

/** As a page's own form would send it: a name several times for several values. */
function formBody({ form, lang, consentVersion, answers }: Signup): URLSearchParams {
  const body = new URLSearchParams({ form, lang, ...(consentVersion && { consentVersion }) });
  for (const [name, answer] of Object.entries(answers)) {
    if (answer === false) continue;
    for (const value of Array.isArray(answer) ? answer : [answer === true ? 'on' : answer]) body.append(name, value);
  }
  return body;
}

const wait = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
