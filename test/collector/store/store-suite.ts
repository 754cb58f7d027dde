import { describe, it, beforeEach, afterEach } from 'node:test';

import { expect } from 'chai';

import { pack, unpackNote, unpackSignup } from '../../../src/collector/payload.ts';
import { SIGNUP_STATES } from '../../../src/collector/signup-state.ts';
import type { NewSignup, Store } from '../../../src/collector/store/store.ts';
import { uuidv7 } from '../../../src/collector/uuid.ts';

/** A database for one test. */
export interface TestDatabase {
  open(): Promise<Store>;
  remove(): Promise<void>;
}

export const newSignup = (centreId: string, more: Partial<NewSignup> = {}): NewSignup => ({
  centreId,
  id: uuidv7(),
  idem: null,
  bodyHash: 'a',
  consentVersion: 'v7',
  created: '2026-11-24T10:00:00.000Z',
  ...pack({ form: 'help', lang: 'de', answers: { firstName: 'Zoë 😀' } }),
  ...more,
});

/** What every store has to do; run against each of them. */
export function storeSuite(database: () => Promise<TestDatabase>): void {
  let opened: TestDatabase;
  let store: Store;
  let centre: string;
  let other: string;

  beforeEach(async () => {
    opened = await database();
    store = await opened.open();
    centre = await store.centreId('demo');
    other = await store.centreId('other');
  });
  afterEach(async () => {
    await store.close();
    await opened.remove();
  });

  const all = (of = centre) => store.signups(of, { limit: 1000 });

  describe('centres', () => {
    it('keeps the id of a name', async () => {
      expect(await store.centreId('demo')).to.equal(centre);
      expect(other).not.to.equal(centre);
      await store.close();
      store = await opened.open();
      expect(await store.centreId('demo')).to.equal(centre);
    });
  });

  describe('signups', () => {
    it('gives back what was put in, also after it was closed', async () => {
      const signup = newSignup(centre, { idem: 'k' });
      expect(await store.addSignups([signup])).to.deep.equal(['stored']);
      await store.close();
      store = await opened.open();
      const found = await store.signup(centre, signup.id);
      expect(found).to.include({
        id: signup.id,
        state: 'new',
        consentVersion: 'v7',
        created: signup.created,
        enc: 'none',
        kid: null,
      });
      expect(unpackSignup(found!)).to.deep.equal({ form: 'help', lang: 'de', answers: { firstName: 'Zoë 😀' } });
    });

    it('keeps bytes that are no text', async () => {
      const payload = Uint8Array.from({ length: 256 }, (_, byte) => byte);
      const signup = newSignup(centre, { enc: 'hpke', kid: '2026-11', payload });
      await store.addSignups([signup]);
      const found = await store.signup(centre, signup.id);
      expect(found).to.include({ enc: 'hpke', kid: '2026-11' });
      expect([...found!.payload]).to.deep.equal([...payload]);
    });

    it('takes a repeat for the same signup, within a batch and after it', async () => {
      const first = newSignup(centre, { idem: 'k' });
      const repeat = newSignup(centre, { idem: 'k' });
      const elsewhere = newSignup(other, { idem: 'k' });
      const changed = newSignup(centre, { idem: 'k', bodyHash: 'b' });
      expect(await store.addSignups([first, repeat, elsewhere, changed])).to.deep.equal([
        'stored',
        'repeat',
        'stored',
        'conflict',
      ]);
      expect(await store.addSignups([repeat, changed])).to.deep.equal(['repeat', 'conflict']);
      expect((await all()).map(({ id }) => id)).to.deep.equal([first.id]);
      expect(await all(other)).to.have.length(1);
    });

    it('does not join signups without a key', async () => {
      expect(await store.addSignups([newSignup(centre), newSignup(centre)])).to.deep.equal(['stored', 'stored']);
      expect(await all()).to.have.length(2);
    });

    it('stores a batch as a whole or not at all', async () => {
      const twice = newSignup(centre);
      const error = await store.addSignups([newSignup(centre), twice, twice]).catch((reason: unknown) => reason);
      expect(error).to.be.an('error');
      expect(error).not.to.have.property('name', 'StoreDownError'); // the fault is in what was asked
      expect(await all()).to.have.length(0);
      expect(await store.addSignups([twice])).to.deep.equal(['stored']);
    });

    it('takes 200 at once', async () => {
      const batch = Array.from({ length: 200 }, (_, index) => newSignup(centre, { idem: `k${index}` }));
      expect(new Set(await store.addSignups(batch))).to.deep.equal(new Set(['stored']));
      expect(await all()).to.have.length(200);
    });

    it('stores one signup once when many send it at the same moment', async () => {
      const results = await Promise.all(
        Array.from({ length: 20 }, () => store.addSignups([newSignup(centre, { idem: 'k' })])),
      );
      expect(results.flat().filter((result) => result === 'stored')).to.have.length(1);
      expect(results.flat().filter((result) => result === 'repeat')).to.have.length(19);
      expect(await all()).to.have.length(1);
    });

    it('lists newest first, in pages, by state', async () => {
      const batch = Array.from({ length: 5 }, () => newSignup(centre));
      await store.addSignups(batch);
      const ids = batch.map(({ id }) => id).reverse();
      const idsOf = async (query: Parameters<Store['signups']>[1]) =>
        (await store.signups(centre, query)).map(({ id }) => id);
      expect(await idsOf({ limit: 3 })).to.deep.equal(ids.slice(0, 3));
      expect(await idsOf({ limit: 3, before: ids[2] })).to.deep.equal(ids.slice(3));
      await store.setState(centre, ids[1]!, 'new', 'contacted');
      expect(await idsOf({ limit: 9, state: 'contacted' })).to.deep.equal([ids[1]]);
      expect(await idsOf({ limit: 9, state: 'new', before: ids[0] })).to.deep.equal(ids.slice(2));
    });

    it('counts by state', async () => {
      await store.addSignups([newSignup(centre), newSignup(centre), newSignup(other)]);
      const [first] = await all();
      await store.setState(centre, first!.id, 'new', 'placed');
      const none = Object.fromEntries(SIGNUP_STATES.map((state) => [state, 0]));
      expect(await store.countSignups(centre)).to.deep.equal({ ...none, new: 1, placed: 1 });
    });

    it('changes a state only from where it was thought to be', async () => {
      const { id } = newSignup(centre);
      await store.addSignups([newSignup(centre, { id })]);
      expect(await store.setState(centre, id, 'new', 'contacted')).to.equal(true);
      expect(await store.setState(centre, id, 'new', 'declined')).to.equal(false);
      expect((await store.signup(centre, id))?.state).to.equal('contacted');
    });

    it('deletes for good, with the notes, and counts the deletions', async () => {
      const staffId = await addStaff(store, centre);
      const { id } = newSignup(centre);
      await store.addSignups([newSignup(centre, { id, idem: 'k' })]);
      await store.addNote(centre, id, staffId, note('Rückruf'));
      expect(await store.deleteSignup(centre, id, 'staff', '2026-11-24')).to.equal(true);
      expect(await store.deleteSignup(centre, id, 'staff', '2026-11-24')).to.equal(false);
      expect(await store.signup(centre, id)).to.equal(undefined);
      expect(await store.notes(centre)).to.deep.equal([]);
      expect(await store.addSignups([newSignup(centre, { idem: 'k', bodyHash: 'b' })])).to.deep.equal(['stored']);
    });
  });

  describe('notes', () => {
    it('keeps them in order, with who wrote them', async () => {
      const staffId = await addStaff(store, centre);
      const { id } = newSignup(centre);
      await store.addSignups([newSignup(centre, { id })]);
      expect(await store.addNote(centre, id, staffId, note('eins'))).to.equal(true);
      expect(await store.addNote(centre, id, staffId, note('zwei'))).to.equal(true);
      expect(await store.addNote(centre, uuidv7(), staffId, note('drei'))).to.equal(false);
      const notes = await store.notes(centre, id);
      expect(notes.map((one) => [unpackNote(one).text, one.author, one.signupId])).to.deep.equal([
        ['eins', 'a@example.org', id],
        ['zwei', 'a@example.org', id],
      ]);
    });
  });

  describe('centres apart', () => {
    it('does not let one centre see or touch what is of another', async () => {
      const staffId = await addStaff(store, centre);
      const { id } = newSignup(other);
      await store.addSignups([newSignup(other, { id })]);
      expect(await all()).to.deep.equal([]);
      expect(await store.signup(centre, id)).to.equal(undefined);
      expect(await store.setState(centre, id, 'new', 'placed')).to.equal(false);
      expect(await store.addNote(centre, id, staffId, note('x'))).to.equal(false);
      expect(await store.deleteSignup(centre, id, 'staff', '2026-11-24')).to.equal(false);
      expect((await store.signup(other, id))?.state).to.equal('new');
    });
  });

  describe('staff and sessions', () => {
    it('finds staff by address, and gives them another passphrase', async () => {
      const id = await addStaff(store, centre);
      expect(await store.staffByEmail('a@example.org')).to.deep.equal({
        centreId: centre,
        id,
        email: 'a@example.org',
        passphraseHash: 'h',
      });
      expect(await store.staffByEmail('b@example.org')).to.equal(undefined);
      await store.setPassphrase(centre, id, 'h2');
      expect((await store.staff(centre))[0]).to.include({ passphraseHash: 'h2' });
      expect(await store.staff(other)).to.deep.equal([]);
    });

    it('opens, keeps and ends sessions', async () => {
      const staffId = await addStaff(store, centre);
      const open = (idHash: string, expires: string) =>
        store.openSession({
          centreId: centre,
          idHash,
          staffId,
          created: '2026-11-24T10',
          seen: '2026-11-24T10',
          expires,
        });
      await open('s1', '2026-11-24T18');
      await open('s2', '2026-11-24T19');
      await open('s3', '2026-11-24T20');
      await store.touchSession(centre, 's1', '2026-11-24T11');
      await store.setSearch(centre, 's1', 'Berger');
      expect(await store.session(centre, 's1')).to.deep.equal({
        centreId: centre,
        idHash: 's1',
        staffId,
        email: 'a@example.org',
        created: '2026-11-24T10',
        seen: '2026-11-24T11',
        expires: '2026-11-24T18',
        search: 'Berger',
      });
      expect(await store.session(other, 's1')).to.equal(undefined);
      await store.endExpiredSessions('2026-11-24T18');
      expect(await store.session(centre, 's1')).to.equal(undefined);
      await store.endSession(centre, 's2');
      expect(await store.session(centre, 's2')).to.equal(undefined);
      expect(await store.session(centre, 's3')).to.include({ idHash: 's3', search: null });
      await store.endSessionsOf(centre, staffId);
      expect(await store.session(centre, 's3')).to.equal(undefined);
    });

    it('writes down who did what', async () => {
      await store.audit({
        centreId: centre,
        id: uuidv7(),
        at: '2026-11-24T10',
        staffId: uuidv7(),
        action: 'view',
        objectId: null,
      });
    });
  });

  it('says that it takes writes', () => store.check());
}

export async function addStaff(store: Store, centreId: string): Promise<string> {
  const id = uuidv7();
  await store.addStaff({ centreId, id, email: 'a@example.org', passphraseHash: 'h', created: '2026-11-24T10' });
  return id;
}

export const note = (text: string) => ({ id: uuidv7(), created: '2026-11-24T10:00:00.000Z', ...pack({ text }) });
