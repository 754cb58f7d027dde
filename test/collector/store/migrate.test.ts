import { DatabaseSync } from 'node:sqlite';
import { describe, it, beforeEach, afterEach } from 'node:test';

import { expect } from 'chai';
import { Kysely, SqliteDialect } from 'kysely';

import { migrate } from '../../../src/collector/store/migrate.ts';
import { migrations } from '../../../src/collector/store/migrations/index.ts';
import { sqliteDriver } from '../../../src/collector/store/sqlite-driver.ts';
import type { Tables } from '../../../src/collector/store/tables.ts';

describe('migrate', () => {
  let database: DatabaseSync;
  let db: Kysely<Tables>;
  beforeEach(() => {
    database = new DatabaseSync(':memory:');
    db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqliteDriver(database) }) });
  });
  afterEach(() => db.destroy());

  const asIs = (statement: string) => statement;
  const tables = () =>
    database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
      .all()
      .map(({ name }) => name);
  const version = () => database.prepare('SELECT version FROM meta').get()?.['version'];

  it('applies what is missing, once', async () => {
    await migrate(db, asIs, [['CREATE TABLE one (a TEXT)']]);
    expect([tables(), version()]).to.deep.equal([['meta', 'one'], 1]);
    await migrate(db, asIs, [['CREATE TABLE one (a TEXT)'], ['CREATE TABLE two (a TEXT)', 'DROP TABLE one']]);
    expect([tables(), version()]).to.deep.equal([['meta', 'two'], 2]);
  });

  it('leaves the old schema when a migration fails in the middle', async () => {
    const broken = ['CREATE TABLE two (a TEXT)', 'DROP TABLE one', 'CREATE NONSENSE'];
    const error = await migrate(db, asIs, [['CREATE TABLE one (a TEXT)'], broken]).catch((reason: unknown) => reason);
    expect(error).to.be.an('error');
    expect([tables(), version()]).to.deep.equal([['meta', 'one'], 1]);
  });

  it('gives every table strict types and a key that begins with the centre', async () => {
    await migrate(db, asIs);
    expect(version()).to.equal(migrations.length);
    const list = database
      .prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'")
      .all();
    for (const { name, strict } of list) {
      if (name === 'meta') continue;
      expect(strict, String(name)).to.equal(1);
      const key = database.prepare('SELECT name FROM pragma_table_info(?) WHERE pk = 1').get(String(name))?.['name'];
      expect(key, String(name)).to.equal(name === 'centre' ? 'id' : 'centre_id');
    }
    expect(list.length).to.be.above(5);
  });
});
