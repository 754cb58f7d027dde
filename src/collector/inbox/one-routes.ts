import { sendPage } from '../pages/page.ts';
import { pack } from '../payload.ts';
import { Problem } from '../problem.ts';
import { isSignupState } from '../signup-state.ts';
import { uuidv7 } from '../uuid.ts';
import { doneLine, field, type Desk } from './desk.ts';
import { dayOf } from './inbox-view.ts';
import { deletePage, signupPage } from './signup-page.ts';

/** One signup: to read, to work with, to delete. */
export function oneRoutes(desk: Desk): void {
  const { store, settings, now } = desk.services;
  const { timeZone } = settings;

  desk.route('GET', '/inbox/:id', async (visit) => {
    const { centre, session, request, reply } = visit;
    const opened = await desk.signup(visit);
    await desk.audit(session, 'view', opened.stored.id);
    const notes = await store.notes(centre.id, opened.stored.id);
    const done = doneLine(request.query['done']);
    return sendPage(reply, signupPage({ centre, session, opened, notes, done, timeZone }));
  });

  desk.route('POST', '/inbox/:id/state', async (visit) => {
    const { centre, session, request, reply } = visit;
    const { id } = (await desk.signup(visit)).stored;
    const from = field(request, 'from', 20);
    const to = field(request, 'state', 20);
    if (!isSignupState(from) || !isSignupState(to)) throw new Problem(400, 'state');
    const changed = await store.setState(centre.id, id, from, to);
    if (changed) await desk.audit(session, `state:${to}`, id);
    return reply.redirect(`/inbox/${id}?done=${changed ? 'state' : 'outdated'}`, 303);
  });

  desk.route('POST', '/inbox/:id/notes', async (visit) => {
    const { centre, session, request, reply } = visit;
    const { id } = (await desk.signup(visit)).stored;
    const text = field(request, 'note', 2000);
    if (!text) return reply.redirect(`/inbox/${id}`, 303);
    await store.addNote(centre.id, id, session.staffId, { id: uuidv7(now()), created: desk.time(), ...pack({ text }) });
    await desk.audit(session, 'note', id);
    return reply.redirect(`/inbox/${id}?done=note`, 303);
  });

  desk.route('GET', '/inbox/:id/delete', async (visit) => {
    return sendPage(visit.reply, deletePage({ ...visit, opened: await desk.signup(visit) }));
  });

  desk.route('POST', '/inbox/:id/delete', async (visit) => {
    const { centre, session, reply } = visit;
    const { id } = (await desk.signup(visit)).stored;
    const deleted = await store.deleteSignup(centre.id, id, 'staff', dayOf(desk.time(), timeZone));
    if (deleted) await desk.audit(session, 'delete', id);
    return reply.redirect('/inbox?done=delete', 303);
  });
}
