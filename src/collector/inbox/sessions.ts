import { createHash, randomBytes } from 'node:crypto';

import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Session, Staff, Store } from '../store/store.ts';
import { isUuid } from '../uuid.ts';

const MINUTE = 60_000;
const IDLE = 30 * MINUTE;
const ABSOLUTE = 8 * 60 * MINUTE;

/**
 * The logins that are open. The cookie holds the centre and 256 random bits; the store holds only their hash, so that a stolen
 * database opens no inbox.
 */
export class Sessions {
  readonly #store: Store;
  readonly #now: () => number;

  constructor(store: Store, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  /** A new session, always with a new token (no fixation), and its cookie. */
  async open(staff: Staff, reply: FastifyReply, secure: boolean): Promise<void> {
    const token = randomBytes(32).toString('base64url');
    const created = this.#iso();
    await this.#store.endExpiredSessions(created);
    await this.#store.openSession({
      centreId: staff.centreId,
      idHash: hash(token),
      staffId: staff.id,
      created,
      seen: created,
      expires: this.#iso(ABSOLUTE),
    });
    reply.header('set-cookie', cookie(`${staff.centreId}.${token}`, secure));
  }

  /** Who asks, if the session is still good: used in the last half hour, and not older than a working day. */
  async find(request: FastifyRequest, secure: boolean): Promise<Session | undefined> {
    const [centreId, token] = tokenOf(request, secure);
    if (centreId === undefined || token === undefined) return undefined;
    const session = await this.#store.session(centreId, hash(token));
    if (!session) return undefined;
    const now = this.#now();
    if (now >= Date.parse(session.expires) || now - Date.parse(session.seen) >= IDLE) {
      await this.#store.endSession(centreId, session.idHash);
      return undefined;
    }
    // To the minute, so that reading the inbox does not write with every page.
    if (now - Date.parse(session.seen) >= MINUTE) await this.#store.touchSession(centreId, session.idHash, this.#iso());
    return session;
  }

  async end(session: Session, reply: FastifyReply, secure: boolean): Promise<void> {
    await this.#store.endSession(session.centreId, session.idHash);
    reply.header('set-cookie', `${cookie('', secure)}; Max-Age=0`);
  }

  #iso(after = 0): string {
    return new Date(this.#now() + after).toISOString();
  }
}

const hash = (token: string) => createHash('sha256').update(token).digest('hex');

/** With `__Host-` a browser takes it only over https, from this host, for the whole of it. Plain http is for localhost. */
const nameOf = (secure: boolean) => (secure ? '__Host-nahbei' : 'nahbei');

const cookie = (value: string, secure: boolean) =>
  `${nameOf(secure)}=${value}; Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;

function tokenOf({ headers }: FastifyRequest, secure: boolean): [centreId?: string, token?: string] {
  const name = `${nameOf(secure)}=`;
  const pair = headers.cookie?.split(';').find((part) => part.trimStart().startsWith(name));
  const [centreId = '', token = ''] = pair?.trim().slice(name.length).split('.') ?? [];
  return isUuid(centreId) && /^[\w-]{43}$/.test(token) ? [centreId, token] : [];
}
