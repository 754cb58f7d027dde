import { sendPage } from '../pages/page.ts';
import type { Centre } from '../centres.ts';
import { isSignupState, type SignupState } from '../signup-state.ts';
import type { Store } from '../store/store.ts';
import { isUuid } from '../uuid.ts';
import { doneLine, field, type Desk } from './desk.ts';
import { exportCsv } from './export.ts';
import { dayOf, openSignup, type OpenSignup } from './inbox-view.ts';
import { listPage } from './list-page.ts';
import { matches } from './search.ts';

const PAGE = 50;
const BATCH = 500;

/** All signups: to look through, to search, to take away. */
export function listRoutes(desk: Desk): void {
  const { store, settings } = desk.services;
  const { timeZone } = settings;

  desk.route('GET', '/inbox', async ({ session, centre, request, reply }) => {
    const { before: from, done } = request.query;
    const state = stateOf(request.query['state']);
    const before = typeof from === 'string' && isUuid(from) ? from : undefined;
    const { signups, next } = await pageOf(store, centre, { state, before }, session.search);
    const counts = await store.countSignups(centre.id);
    const later = before !== undefined;
    return sendPage(
      reply,
      listPage({ centre, session, counts, state, signups, next, later, done: doneLine(done), timeZone }),
    );
  });

  // By POST and into the session: an address stays in histories and in the logs of proxies, and must not hold a name.
  desk.route('POST', '/inbox/search', async ({ session, centre, request, reply }) => {
    await store.setSearch(centre.id, session.idHash, field(request, 'search', 100) || null);
    const state = stateOf(field(request, 'state', 20));
    return reply.redirect(state ? `/inbox?state=${state}` : '/inbox', 303);
  });

  desk.route('POST', '/inbox/export.csv', async ({ session, centre, request, reply }) => {
    const signups: OpenSignup[] = [];
    const state = stateOf(field(request, 'state', 20));
    for await (const one of allSignups(store, centre, { state }, BATCH)) signups.push(one);
    const notes = await store.notes(centre.id);
    await desk.audit(session, 'export');
    return reply
      .header(
        'content-disposition',
        `attachment; filename="anmeldungen-${centre.slug}-${dayOf(desk.time(), timeZone)}.csv"`,
      )
      .type('text/csv; charset=utf-8; header=present')
      .send(exportCsv(signups, notes, centre, timeZone));
  });
}

const stateOf = (value: unknown): SignupState | undefined => (isSignupState(value) ? value : undefined);

interface From {
  state: SignupState | undefined;
  before?: string | undefined;
}

/** One page of the list, and where the next begins. The search reads the signups here, not in the database, which sees only bytes. */
async function pageOf(store: Store, centre: Centre, from: From, search: string | null) {
  const signups: OpenSignup[] = [];
  for await (const one of allSignups(store, centre, from, search === null ? PAGE + 1 : BATCH)) {
    if (search !== null && !matches(one, search)) continue;
    if (signups.length === PAGE) return { signups, next: signups.at(-1)!.stored.id };
    signups.push(one);
  }
  return { signups, next: undefined };
}

/** Newest first, so many at once. */
async function* allSignups(store: Store, centre: Centre, { state, before }: From, limit: number) {
  for (let from = before; ;) {
    const batch = await store.signups(centre.id, { state, before: from, limit });
    for (const stored of batch) yield openSignup(stored, centre);
    if (batch.length < limit) return;
    from = batch.at(-1)!.id;
  }
}
