import { STATUS_CODES } from 'node:http';

import type { Issue } from '../model/issue.ts';

/** What an error answer may carry beside its code. */
export interface ProblemDetails {
  /** What is wrong with the signup, by field; never a value. */
  issues?: readonly Issue[];
  /** Seconds after which to try again. */
  retryAfter?: number;
  headers?: Readonly<Record<string, string>>;
  cause?: unknown;
}

/** A request that is answered with an error (RFC 9457). The code is for programs, and all that is said of the reason. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly code: string;
  readonly details: ProblemDetails;

  constructor(status: number, code: string, details: ProblemDetails = {}) {
    super(code, { cause: details.cause });
    this.status = status;
    this.code = code;
    this.details = details;
  }

  /** The document of RFC 9457; `code` and `issues` are its extension members. */
  toJSON(): Record<string, unknown> {
    return {
      type: 'about:blank',
      title: STATUS_CODES[this.status],
      status: this.status,
      code: this.code,
      ...(this.details.issues && { issues: this.details.issues }),
    };
  }
}

const FASTIFY_CODES: Record<string, string> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'json',
};

/** Any error as a problem; what is not the sender's fault is one of ours. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { name, statusCode, code } = error as { name?: unknown; statusCode?: unknown; code?: unknown };
  if (name === 'StoreDownError') return new Problem(503, 'store', { retryAfter: 5, cause: error });
  if (name === 'OverloadError') return new Problem(503, 'overload', { retryAfter: 2, cause: error });
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) {
    return new Problem(statusCode, FASTIFY_CODES[String(code)] ?? 'request');
  }
  return new Problem(500, 'internal', { cause: error });
}
