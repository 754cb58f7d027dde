import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, it, beforeEach, afterEach } from 'node:test';

import { expect } from 'chai';

import { pack } from '../../../src/collector/payload.ts';
import { openDatabase, openSqliteStore } from '../../../src/collector/store/sqlite.ts';
import { temporaryFolder } from '../support/collector.ts';
import { addStaff, newSignup, note, storeSuite } from './store-suite.ts';

describe('openSqliteStore', () => {
  storeSuite(async () => {
    const { path, remove } = temporaryFolder();
    return { open: () => openSqliteStore(path), remove: async () => remove() };
  });

  describe('the file', () => {
    let folder: ReturnType<typeof temporaryFolder>;
    beforeEach(() => {
      folder = temporaryFolder();
    });
    afterEach(() => folder.remove());
    const file = () => join(folder.path, 'collector.db');

    it('makes its folder for its owner only', { skip: process.platform === 'win32' }, async () => {
      const path = join(folder.path, 'a/b');
      const store = await openSqliteStore(path);
      expect(statSync(path).mode & 0o777).to.equal(0o700);
      await store.close();
    });

    it('is synced at each commit, and overwrites what is deleted', () => {
      const database = openDatabase(file(), 5000);
      const pragma = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get()!)[0];
      expect(pragma('journal_mode')).to.equal('wal');
      expect(pragma('synchronous')).to.equal(2); // FULL: the log is synced before COMMIT returns
      expect(pragma('secure_delete')).to.equal(1);
      expect(pragma('foreign_keys')).to.equal(1);
      expect(pragma('trusted_schema')).to.equal(0);
      expect(pragma('busy_timeout')).to.equal(5000);
      database.close();
    });

    it('lets a second collector not in, and in again after the first', async () => {
      const store = await openSqliteStore(folder.path);
      const error = await openSqliteStore(folder.path).catch((reason: unknown) => reason);
      expect(error).to.include({ name: 'StoreOpenError' });
      expect((error as Error).message).to.include('Another collector works in');
      await store.close();
      await (await openSqliteStore(folder.path)).close();
    });

    it('says so when the folder cannot be used', async () => {
      const error = await openSqliteStore('/dev/null/nahbei').catch((reason: unknown) => reason);
      expect(error).to.include({ name: 'StoreOpenError' });
      expect((error as Error).message).to.match(/^The folder .* cannot be used: /);
    });

    it('refuses the database of a newer nahbei, and leaves it as it is', async () => {
      await (await openSqliteStore(folder.path)).close();
      const database = new DatabaseSync(file());
      database.exec("UPDATE meta SET version = 99 WHERE name = 'schema'");
      database.close();
      const error = await openSqliteStore(folder.path).catch((reason: unknown) => reason);
      expect((error as Error).message).to.include('belongs to a newer nahbei (schema 99');
      const again = await openSqliteStore(folder.path).catch((reason: unknown) => reason);
      expect((again as Error).message).to.include('newer nahbei'); // and not: locked by the attempt before
    });

    it('says so when the file is no database', async () => {
      await (await openSqliteStore(folder.path)).close();
      writeFileSync(file(), 'no database at all, but long enough to be looked at'.repeat(40));
      const error = await openSqliteStore(folder.path).catch((reason: unknown) => reason);
      expect((error as Error).message).to.match(/^The SQLite file in .* cannot be opened: file is not a database\.$/);
    });

    it('is down while another program holds the file, and back afterwards', async () => {
      const store = await openSqliteStore(folder.path, { busyTimeoutMs: 20 });
      const centre = await store.centreId('demo');
      const backup = new DatabaseSync(file());
      backup.exec('BEGIN IMMEDIATE');
      const error = await store.addSignups([newSignup(centre)]).catch((reason: unknown) => reason);
      expect(error).to.include({ name: 'StoreDownError' });
      expect(await store.check().catch((reason: unknown) => reason)).to.include({ name: 'StoreDownError' });
      backup.exec('ROLLBACK');
      backup.close();
      expect(await store.addSignups([newSignup(centre)])).to.deep.equal(['stored']);
      await store.check();
      await store.close();
    });

    it('keeps of deleted signups how many there were, and who did what', async () => {
      const store = await openSqliteStore(folder.path);
      const centre = await store.centreId('demo');
      const signups = [newSignup(centre), newSignup(centre), newSignup(centre)];
      await store.addSignups(signups);
      const days = ['2026-11-23', '2026-11-24', '2026-11-24'];
      for (const [index, { id }] of signups.entries()) await store.deleteSignup(centre, id, 'staff', days[index]!);
      await store.audit({
        centreId: centre,
        id: 'a1',
        at: '2026-11-24T10',
        staffId: 's1',
        action: 'delete',
        objectId: signups[0]!.id,
      });
      await store.close();
      const database = new DatabaseSync(file());
      const rows = (sql: string) =>
        database
          .prepare(sql)
          .all()
          .map((row) => ({ ...row }));
      expect(rows('SELECT * FROM tombstone ORDER BY day')).to.deep.equal([
        { centre_id: centre, day: '2026-11-23', reason: 'staff', count: 1 },
        { centre_id: centre, day: '2026-11-24', reason: 'staff', count: 2 },
      ]);
      expect(rows('SELECT staff_id, action, object_id FROM audit')).to.deep.equal([
        { staff_id: 's1', action: 'delete', object_id: signups[0]!.id },
      ]);
      database.close();
    });

    it('empties its log later when another program was reading', async () => {
      const store = await openSqliteStore(folder.path, { shredRetryMs: 30 });
      const centre = await store.centreId('demo');
      const signup = newSignup(centre, pack({ form: 'help', lang: 'de', answers: { name: 'CanarySurname' } }));
      await store.addSignups([signup]);
      const log = () => readFileSync(`${file()}-wal`).toString('latin1');
      const reader = new DatabaseSync(file());
      reader.exec('BEGIN');
      reader.prepare('SELECT count(*) FROM signup').get();
      expect(await store.deleteSignup(centre, signup.id, 'staff', '2026-11-24')).to.equal(true);
      expect(log()).to.include('CanarySurname');
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(log()).to.include('CanarySurname');
      reader.exec('COMMIT');
      reader.close();
      for (let tries = 0; log() !== '' && tries < 100; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
      expect(log()).to.equal('');
      await store.close();
    });

    it('holds nothing of a deleted signup, neither in the database nor in its log', async () => {
      const store = await openSqliteStore(folder.path);
      const centre = await store.centreId('demo');
      const staff = await addStaff(store, centre);
      const bytes = () =>
        readdirSync(folder.path)
          .map((name) => readFileSync(join(folder.path, name)).toString('latin1'))
          .join('');
      const people = Array.from({ length: 50 }, (_, index) => ({
        name: `Canary${index}Surname`,
        signup: newSignup(
          centre,
          pack({ form: 'help', lang: 'de', answers: { name: `Canary${index}Surname`, text: 'x'.repeat(index * 90) } }),
        ),
      }));
      await store.addSignups(people.map(({ signup }) => signup));
      for (const { name, signup } of people) await store.addNote(centre, signup.id, staff, note(`${name} called`));
      const before = bytes();
      expect(people.filter(({ name }) => before.includes(name))).to.have.length(50); // or this test could not fail
      for (const { signup } of people) await store.deleteSignup(centre, signup.id, 'staff', '2026-11-24');
      const after = bytes();
      expect(people.filter(({ name }) => after.includes(name))).to.deep.equal([]);
      await store.close();
    });
  });
});
