import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { cleanText } from '../../model/clean-text.ts';
import type { Centre, Centres } from '../centres.ts';
import { ownOrigin } from '../origin.ts';
import { markup, type Markup } from '../pages/markup.ts';
import { Problem } from '../problem.ts';
import type { CompleteSettings } from '../settings.ts';
import type { Session, Store } from '../store/store.ts';
import { isUuid, uuidv7 } from '../uuid.ts';
import { openSignup, type OpenSignup } from './inbox-view.ts';
import { Sessions } from './sessions.ts';

export interface InboxServices {
  settings: CompleteSettings;
  store: Store;
  centres: Centres;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** One request of somebody who is signed in. There is no way to a centre's signups but through this, so none to another's. */
export interface Visit {
  session: Session;
  centre: Centre;
  request: FastifyRequest<{ Params: { id?: string }; Querystring: Record<string, unknown> }>;
  reply: FastifyReply;
}

/** Where staff sit: opens the door to those who are signed in, and writes down what they do. */
export class Desk {
  readonly services: InboxServices;
  readonly sessions: Sessions;
  readonly #app: FastifyInstance;

  constructor(app: FastifyInstance, services: InboxServices) {
    this.#app = app;
    this.services = services;
    this.sessions = new Sessions(services.store, services.now);
  }

  /** Adds a route for those who are signed in; everybody else goes to the login. */
  route(method: 'GET' | 'POST', url: string, serve: (visit: Visit) => Promise<FastifyReply>): void {
    this.#app.route({
      method,
      url,
      config: { page: true },
      handler: async (request, reply) => {
        const session = await this.sessions.find(request, this.isSecure(request));
        const centre = session && this.services.centres.byId(session.centreId);
        if (!centre) return reply.redirect('/inbox/login', 303);
        return serve({ session, centre, request: request as Visit['request'], reply });
      },
    });
  }

  /** Whether the browser came by https. */
  isSecure(request: FastifyRequest): boolean {
    return ownOrigin(request, this.services.settings.publicUrl).startsWith('https:');
  }

  /** The signup that the address names. @throws {Problem} When this centre has none such. */
  async signup({ centre, request }: Visit): Promise<OpenSignup> {
    const { id = '' } = request.params;
    const stored = isUuid(id) ? await this.services.store.signup(centre.id, id) : undefined;
    if (!stored) throw new Problem(404, 'signup');
    return openSignup(stored, centre);
  }

  /** Writes down who did what; never what it said. */
  async audit(
    staff: { centreId: string; staffId: string },
    action: string,
    objectId: string | null = null,
  ): Promise<void> {
    const { centreId, staffId } = staff;
    await this.services.store.audit({ centreId, id: uuidv7(), at: this.time(), staffId, action, objectId });
  }

  /** Now, ISO 8601 in UTC. */
  time(): string {
    return new Date(this.services.now()).toISOString();
  }
}

/** A field of a posted form, clean, at most so long. */
export function field({ body }: FastifyRequest, name: string, most: number): string {
  const value = body instanceof URLSearchParams ? (body.get(name) ?? '') : '';
  // A browser counts a line end as one character and sends it as two.
  return cleanText(value, 2 * most).slice(0, most);
}

/** What just happened, after the redirect; the address says only which kind. */
export function doneLine(done: unknown): Markup | undefined {
  const sentence = typeof done === 'string' && Object.hasOwn(DONE, done) ? DONE[done] : undefined;
  return sentence === undefined ? undefined : markup`<p class="note" role="status">${sentence}</p>`;
}

const DONE: Record<string, string> = {
  state: 'Der Status ist gespeichert.',
  note: 'Die Notiz ist gespeichert.',
  delete: 'Die Anmeldung ist gelöscht.',
  outdated: 'Jemand anderes hat den Status inzwischen geändert. Ihre Änderung wurde nicht gespeichert.',
};
