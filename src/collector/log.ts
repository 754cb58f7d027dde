import type { FastifyBaseLogger, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';

import type { CompleteSettings } from './settings.ts';

/**
 * The log: JSON lines with what we name here and nothing else. No address of a person, no path (ids and tokens are in it), no
 * header, no body; of an error its kind and place, because its message may quote what somebody typed.
 */
export function loggerOptions({ logLevel, logTo }: CompleteSettings): NonNullable<FastifyServerOptions['logger']> {
  return {
    level: logLevel,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: errorLine as never, req: nothing, res: nothing },
    // Should a line of somebody else's slip in
    redact: { paths: ['ip', 'url', 'path', 'headers', 'body', 'remoteAddress', 'hostname', 'host'], remove: true },
    stream: logTo ?? process.stderr,
  };
}

/** One line for each request that was answered. */
export function logRequest(log: FastifyBaseLogger, request: FastifyRequest, reply: FastifyReply): void {
  const { method, routeOptions, id } = request;
  const route = routeOptions.url ?? 'none';
  log.info({ method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime), id }, 'request');
}

const nothing = () => ({});

function errorLine(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  return {
    type: error.name,
    ...(typeof code === 'string' && { code }),
    ...(typeof errcode === 'number' && { errcode }),
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8)
      .map((line) => line.trim()),
    ...(error.cause !== undefined && { cause: errorLine(error.cause) }),
  };
}
