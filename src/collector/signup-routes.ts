import { createHash } from 'node:crypto';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { readSignup, type Signup } from '../model/signup.ts';
import { isObject } from '../model/is-object.ts';
import { formOf, type Centre, type Centres } from './centres.ts';
import { clientNetwork } from './client-network.ts';
import { formBody } from './form-body.ts';
import { GroupCommit } from './group-commit.ts';
import { maySend, ownOrigin } from './origin.ts';
import { sendPage } from './pages/page.ts';
import { refusalPage, thanksPage } from './pages/signup-pages.ts';
import { parseForm, parseJson } from './parsers.ts';
import { pack } from './payload.ts';
import { Problem } from './problem.ts';
import { RateLimit } from './rate-limit.ts';
import type { CompleteSettings } from './settings.ts';
import type { AddResult, NewSignup, Store } from './store/store.ts';
import { uuidv7 } from './uuid.ts';

const TEN_MINUTES = 600_000;

type CentreRequest = FastifyRequest<{ Params: { centre: string } }>;

/** The routes of the public: `POST /v1/centres/{centre}/signups` and its sister for forms without JavaScript. */
export function signupRoutes(app: FastifyInstance, settings: CompleteSettings, store: Store, centres: Centres): void {
  const commit = new GroupCommit<NewSignup, AddResult>((signups) => store.addSignups(signups));
  const limit = new RateLimit(settings.signupLimit, TEN_MINUTES);

  const centreOf = (request: FastifyRequest): Centre => {
    const centre = centres.bySlug((request as CentreRequest).params.centre);
    if (!centre) throw new Problem(404, 'centre');
    return centre;
  };

  const isAllowed = (request: FastifyRequest) =>
    maySend(request, centreOf(request).origins, ownOrigin(request, settings.publicUrl));

  /** Lets the pages of the centre read the answer (CORS). */
  const share = ({ headers: { origin } }: FastifyRequest, reply: FastifyReply) => {
    reply.header('vary', 'Origin');
    if (origin === undefined) return;
    reply.header('access-control-allow-origin', origin).header('access-control-expose-headers', 'Retry-After');
  };

  /** Before the body is read, so that every answer, also to a body that is too large, can be read by the page that asked. */
  const admit = (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    if (!isAllowed(request)) throw new Problem(403, 'origin');
    share(request, reply);
    done();
  };

  /** Resolves when the signup is on disk, whether by this request or by an earlier one of which it is a repeat. */
  const keep = async (request: FastifyRequest, centre: Centre, signup: Signup, idem: string | null) => {
    const retryAfter = limit.take(clientNetwork(request.ip));
    if (retryAfter > 0) throw new Problem(429, 'too-many', { retryAfter });
    const result = await commit.add({
      centreId: centre.id,
      id: uuidv7(),
      idem,
      bodyHash: hashOf(signup),
      consentVersion: signup.consentVersion ?? null,
      created: new Date().toISOString(),
      ...pack(signup),
    });
    if (result === 'conflict') {
      const message = 'Another signup was sent with this Idempotency-Key.';
      throw new Problem(422, 'idempotency-key', {
        issues: [{ path: '', code: 'idempotency-key', message, severity: 'error' }],
      });
    }
  };

  app.register(async (json) => {
    parseJson(json);
    const path = '/v1/centres/:centre/signups';
    json.post(path, { onRequest: admit }, async (request, reply) => {
      const centre = centreOf(request);
      const idem = idempotencyKey(request.headers['idempotency-key']);
      const { body } = request;
      const { signup, issues } = readSignup(body, formOf(centre, isObject(body) ? body['form'] : undefined));
      if (issues.length > 0) throw new Problem(422, 'signup', { issues });
      await keep(request, centre, signup, idem);
      return reply.code(202).send({ status: 'pending' });
    });

    json.options(path, { onRequest: admit }, async (_request, reply) => {
      reply
        .header('access-control-allow-methods', 'POST')
        .header('access-control-allow-headers', 'Content-Type, Idempotency-Key')
        .header('access-control-max-age', '600');
      return reply.code(204).send();
    });
    only(json, path, 'POST, OPTIONS', ['GET', 'PUT', 'PATCH', 'DELETE']);
  });

  app.register(async (form) => {
    parseForm(form);
    const path = '/v1/centres/:centre/signups.form';
    form.post<{ Body: URLSearchParams }>(path, { onRequest: admit, config: { page: true } }, async (request, reply) => {
      const centre = centreOf(request);
      const asked = formOf(centre, request.body.get('form'));
      const { signup, issues } = readSignup(formBody(request.body, asked), asked);
      if (issues.length > 0) return sendPage(reply, refusalPage(issues, asked, centre), 422);
      await keep(request, centre, signup, formKey(signup));
      const query = new URLSearchParams({ form: asked.id, lang: signup.lang });
      return reply.redirect(`/v1/centres/${centre.slug}/thanks?${query.toString()}`, 303);
    });
    only(form, path, 'POST', ['GET', 'PUT', 'PATCH', 'DELETE']);
  });

  app.get<{ Querystring: { form?: unknown; lang?: unknown } }>(
    '/v1/centres/:centre/thanks',
    { config: { page: true } },
    async (request, reply) => {
      const centre = centreOf(request);
      // A script that sent the form was led here too.
      if (isAllowed(request)) share(request, reply);
      const lang = typeof request.query.lang === 'string' ? request.query.lang : 'de';
      return sendPage(reply, thanksPage(formOf(centre, request.query.form), centre, lang));
    },
  );
}

/** Says which methods a path has, where otherwise it would seem not to exist. */
function only(app: FastifyInstance, url: string, allow: string, method: string[]) {
  app.route({
    method,
    url,
    handler: () => {
      throw new Problem(405, 'method', { headers: { allow } });
    },
  });
}

/**
 * The sender's key (draft-ietf-httpapi-idempotency-key-header), with or without the quotes of a structured field. Absent: every
 * request is a signup of its own.
 */
function idempotencyKey(header: string | string[] | undefined): string | null {
  if (header === undefined) return null;
  const key = /^"([\x21\x23-\x7e]{1,128})"$/.exec(String(header))?.[1] ?? String(header);
  if (!/^[\x21\x23-\x7e]{1,128}$/.test(key)) throw new Problem(400, 'idempotency-key');
  return key;
}

/**
 * A page without JavaScript cannot make a key. The same answers on the same day are a form that was sent twice; on another day, a
 * person who signs up again.
 */
const formKey = (signup: Signup) => `form:${new Date().toISOString().slice(0, 10)}:${hashOf(signup)}`;

/** Of the signup as it was read, whose fields are in the form's order: two ways to write the same JSON are the same signup. */
const hashOf = (signup: Signup) => createHash('sha256').update(JSON.stringify(signup)).digest('hex');
