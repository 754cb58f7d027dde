import { describe, it, beforeEach, afterEach } from 'node:test';

import { expect } from 'chai';

import { openPostgresStore } from '../../../src/collector/store/postgres.ts';
import { POSTGRES, temporarySchema } from '../support/postgres.ts';
import { newSignup, storeSuite } from './store-suite.ts';

describe('openPostgresStore', { skip: POSTGRES === undefined && 'no NAHBEI_TEST_POSTGRES' }, () => {
  storeSuite(async () => {
    const { url, remove } = await temporarySchema();
    return { open: () => openPostgresStore(url), remove };
  });

  describe('the server', () => {
    let schema: Awaited<ReturnType<typeof temporarySchema>>;
    beforeEach(async () => {
      schema = await temporarySchema();
    });
    afterEach(() => schema.remove());

    it('lets several collectors start on an empty database at once', async () => {
      const stores = await Promise.all(Array.from({ length: 8 }, () => openPostgresStore(schema.url)));
      expect(new Set(await Promise.all(stores.map((store) => store.centreId('demo')))).size).to.equal(1);
      const { rows } = await schema.query("SELECT version FROM meta WHERE name = 'schema'");
      expect(rows).to.deep.equal([{ version: 1 }]);
      await Promise.all(stores.map((store) => store.close()));
    });

    it('stores one signup once when several collectors get it at the same moment', async () => {
      const stores = await Promise.all(Array.from({ length: 3 }, () => openPostgresStore(schema.url)));
      const centre = await stores[0]!.centreId('demo');
      const results = await Promise.all(
        Array.from({ length: 30 }, (_, index) => stores[index % 3]!.addSignups([newSignup(centre, { idem: 'k' })])),
      );
      expect(results.flat().filter((result) => result === 'stored')).to.have.length(1);
      expect(results.flat().filter((result) => result === 'repeat')).to.have.length(29);
      await Promise.all(stores.map((store) => store.close()));
    });

    it('survives connections that break, as in a restart of the database', async () => {
      const store = await openPostgresStore(schema.url);
      const centre = await store.centreId('demo');
      for (let round = 0; round < 5; round++) {
        const writes = Array.from({ length: 10 }, (_, index) =>
          store.addSignups([newSignup(centre, { idem: `${round}.${index}` })]).then(
            () => 'acknowledged',
            (error: unknown) => (error as Error).name,
          ),
        );
        await schema.query(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database() AND query LIKE '%signup%'",
        );
        const results = await Promise.all(writes);
        expect(
          [...new Set(results)].filter((result) => result !== 'acknowledged' && result !== 'StoreDownError'),
        ).to.deep.equal([]);
        const kept = new Set(
          (await schema.query(`SELECT idem FROM signup WHERE idem LIKE '${round}.%'`)).rows.map(
            ({ idem }: { idem: string }) => idem,
          ),
        );
        results.forEach((result, index) => {
          if (result === 'acknowledged') expect(kept.has(`${round}.${index}`)).to.equal(true);
        });
      }
      await store.check();
      expect(await store.addSignups([newSignup(centre)])).to.deep.equal(['stored']);
      await store.close();
    });

    it('is down while the database takes no writes, and back afterwards', async () => {
      const store = await openPostgresStore(schema.url);
      const centre = await store.centreId('demo');
      await schema.query('BEGIN');
      await schema.query('LOCK TABLE signup IN ACCESS EXCLUSIVE MODE');
      const started = Date.now();
      const error = await store.addSignups([newSignup(centre)]).catch((reason: unknown) => reason);
      expect(error).to.include({ name: 'StoreDownError' });
      expect(Date.now() - started).to.be.below(5000); // the time limit of a statement, 3 s
      await schema.query('ROLLBACK');
      expect(await store.addSignups([newSignup(centre)])).to.deep.equal(['stored']);
      await store.close();
    });

    it('writes before it acknowledges, whatever the server is set to', async () => {
      const lazy = new URL(schema.url);
      lazy.searchParams.set('options', `${lazy.searchParams.get('options')} -c synchronous_commit=off`);
      const store = await openPostgresStore(lazy.href);
      const centre = await store.centreId('demo');
      await schema.query(`
        CREATE TABLE seen (setting TEXT);
        CREATE FUNCTION see() RETURNS trigger AS $$ BEGIN INSERT INTO seen VALUES (current_setting('synchronous_commit')); RETURN NEW; END $$ LANGUAGE plpgsql;
        CREATE TRIGGER see BEFORE INSERT ON signup FOR EACH ROW EXECUTE FUNCTION see()`);
      await store.addSignups([newSignup(centre)]);
      expect((await schema.query('SELECT setting FROM seen')).rows).to.deep.equal([{ setting: 'on' }]);
      await store.close();
    });

    it('says why it cannot be used, and keeps the password to itself', async () => {
      const wrong = new URL(schema.url);
      wrong.password = 'secret-canary';
      for (const url of [wrong.href, 'postgres://nobody:secret-canary@127.0.0.1:1/none']) {
        const error = await openPostgresStore(url).catch((reason: unknown) => reason);
        expect(error).to.include({ name: 'StoreOpenError' });
        expect((error as Error).message).to.match(/^PostgreSQL cannot be used: .+\.$/);
        expect((error as Error).message).not.to.include('secret-canary');
      }
    });

    it('refuses the database of a newer nahbei', async () => {
      await (await openPostgresStore(schema.url)).close();
      await schema.query("UPDATE meta SET version = 99 WHERE name = 'schema'");
      const error = await openPostgresStore(schema.url).catch((reason: unknown) => reason);
      expect((error as Error).message).to.include('belongs to a newer nahbei');
    });
  });
});
