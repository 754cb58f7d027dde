import type { FastifyInstance } from 'fastify';

import { clientNetwork } from '../client-network.ts';
import { OverloadError } from '../group-commit.ts';
import { sendPage } from '../pages/page.ts';
import { LONGEST_PASSPHRASE, PassphraseChecker } from '../passphrase.ts';
import { Problem } from '../problem.ts';
import { RateLimit } from '../rate-limit.ts';
import { field, type Desk } from './desk.ts';
import { loginPage } from './login-page.ts';

const QUARTER = 15 * 60_000;
const LOGINS = 10;

/** In and out. */
export function loginRoutes(app: FastifyInstance, desk: Desk): void {
  const { store, centres, now } = desk.services;
  const passphrases = new PassphraseChecker();
  const perAccount = new RateLimit(LOGINS, QUARTER, { now });
  const perNetwork = new RateLimit(LOGINS, QUARTER, { now });
  const config = { page: true };

  app.get('/inbox/login', { config }, async (_request, reply) => sendPage(reply, loginPage()));

  app.post('/inbox/login', { config }, async (request, reply) => {
    const email = field(request, 'email', 200).toLowerCase();
    const given = request.body instanceof URLSearchParams ? (request.body.get('passphrase') ?? '') : '';
    const network = clientNetwork(request.ip);
    const retryAfter = perNetwork.take(network) || perAccount.take(email);
    if (retryAfter > 0) throw new Problem(429, 'too-many', { retryAfter });

    const staff = await store.staffByEmail(email);
    const passphrase = given.length > LONGEST_PASSPHRASE ? '' : given;
    const right = await passphrases.check(passphrase, staff?.passphraseHash).catch((error: unknown) => {
      throw error instanceof OverloadError ? new Problem(429, 'too-many', { retryAfter: 5 }) : error;
    });
    if (!right || !staff || !centres.byId(staff.centreId)) {
      return sendPage(reply, loginPage({ email, failed: true }), 401);
    }
    perNetwork.giveBack(network);
    perAccount.giveBack(email);
    await desk.sessions.open(staff, reply, desk.isSecure(request));
    await desk.audit({ centreId: staff.centreId, staffId: staff.id }, 'login');
    return reply.redirect('/inbox', 303);
  });

  desk.route('POST', '/inbox/logout', async ({ session, request, reply }) => {
    await desk.sessions.end(session, reply, desk.isSecure(request));
    return reply.redirect('/inbox/login', 303);
  });
}
