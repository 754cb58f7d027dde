import { randomBytes } from 'node:crypto';

import pg from 'pg';

/** Address of a PostgreSQL for the tests; absent where there is none. */
export const POSTGRES = process.env['NAHBEI_TEST_POSTGRES'];

/** A schema of its own in the test server, as an address for the collector. */
export async function temporarySchema(): Promise<{
  url: string;
  query: (sql: string) => Promise<pg.QueryResult>;
  remove: () => Promise<void>;
}> {
  const schema = `nahbei_${randomBytes(6).toString('hex')}`;
  const url = new URL(POSTGRES!);
  url.searchParams.set('options', `-c search_path=${schema}`);
  const pool = new pg.Pool({ connectionString: url.href, max: 1 });
  pool.on('error', () => {});
  await pool.query(`CREATE SCHEMA ${schema}`);
  return {
    url: url.href,
    query: (sql) => pool.query(sql),
    remove: async () => {
      await pool.query(`DROP SCHEMA ${schema} CASCADE`);
      await pool.end();
    },
  };
}
