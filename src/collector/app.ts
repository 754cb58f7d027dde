import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';

import Fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';

import type { Centres } from './centres.ts';
import { SECURITY_HEADERS, STRICT_TRANSPORT } from './headers.ts';
import { inboxRoutes } from './inbox/inbox-routes.ts';
import { loggerOptions, logRequest } from './log.ts';
import { openApi } from './openapi.ts';
import { ownOrigin } from './origin.ts';
import { sendFailure, STYLE_PATH } from './pages/page.ts';
import { styles } from './pages/styles.ts';
import { Problem, problemOf } from './problem.ts';
import type { CompleteSettings } from './settings.ts';
import { signupRoutes } from './signup-routes.ts';
import type { Store } from './store/store.ts';
import { uuidv7 } from './uuid.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Errors are pages for people, not documents for programs. */
    page?: boolean;
  }
}

export interface Services {
  settings: CompleteSettings;
  store: Store;
  centres: Centres;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/** The collector as an HTTP application that does not listen yet. */
export function createApp({ settings, store, centres, now = Date.now }: Services): FastifyInstance {
  const app = Fastify({
    // A signup is a few kilobytes. Fastify's own limits are generous or none; these close slow and greedy connections.
    bodyLimit: 16 * 1024,
    requestTimeout: 10_000,
    connectionTimeout: 20_000,
    keepAliveTimeout: 5_000,
    http: { maxHeaderSize: 8 * 1024, headersTimeout: 8_000, connectionsCheckingInterval: 2_000 },
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 100 },
    // Ranges only: a count of proxies can be lied to (CVE-2026-16732).
    trustProxy: settings.trustProxy.length > 0 && [...settings.trustProxy],
    logController: new LogController({ disableRequestLogging: true }),
    logger: loggerOptions(settings),
    genReqId: () => uuidv7(),
    clientErrorHandler: refuseConnection,
    // Addresses that are no address
    frameworkErrors: (error, request, reply) => void sendError(error, request, reply.headers(SECURITY_HEADERS)),
  });

  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(SECURITY_HEADERS);
    if (ownOrigin(request, settings.publicUrl).startsWith('https:'))
      reply.header('strict-transport-security', STRICT_TRANSPORT);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    logRequest(app.log, request, reply);
    done();
  });
  warnOfUnknownProxy(app, settings);

  app.setErrorHandler(sendError);
  app.setNotFoundHandler((request, reply) => sendError(new Problem(404, 'route'), request, reply));

  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async () => {
    await store.check();
    return { status: 'ok' };
  });
  app.get('/openapi.json', async () => openApi);

  const etag = `"${createHash('sha256').update(styles).digest('base64url').slice(0, 16)}"`;
  app.get(STYLE_PATH, async (request, reply) => {
    reply.header('cache-control', 'no-cache').header('etag', etag).type('text/css; charset=utf-8');
    return request.headers['if-none-match'] === etag ? reply.code(304).send() : styles;
  });

  signupRoutes(app, settings, store, centres);
  app.register(async (inbox) => inboxRoutes(inbox, { settings, store, centres, now }));
  return app;
}

/** Every error, as a document of RFC 9457, or as a page where people look; what is ours goes to the log. */
function sendError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = problemOf(error);
  const { status, details } = problem;
  if (status >= 500) request.log.error({ err: details.cause ?? error, code: problem.code }, 'failed');
  if (details.retryAfter !== undefined) reply.header('retry-after', String(details.retryAfter));
  if (details.headers) reply.headers(details.headers);
  const isPage = request.routeOptions.config?.page === true || /^\/inbox(\/|\?|$)/.test(request.url);
  if (isPage) return sendFailure(reply, status);
  return reply.code(status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
}

/** What is no HTTP, or came too slowly: there is no request yet that could be answered. */
function refuseConnection(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const code = status === 431 ? 'headers' : status === 408 ? 'timeout' : 'request';
  const problem = new Problem(status, code);
  const body = JSON.stringify(problem);
  socket.end(
    `HTTP/1.1 ${status} ${String(problem.toJSON()['title'])}\r\nContent-Type: application/problem+json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

/** Behind a proxy that is not named all visitors are one, and the thirty-first of a town is turned away. */
function warnOfUnknownProxy(app: FastifyInstance, { trustProxy }: CompleteSettings): void {
  let warned = trustProxy.length > 0;
  app.addHook('onRequest', (request, _reply, done) => {
    if (!warned && request.headers['x-forwarded-for'] !== undefined) {
      warned = true;
      app.log.warn(
        'Requests come with X-Forwarded-For, but no proxy is named in trustProxy: all of them count as one visitor',
      );
    }
    done();
  });
}
