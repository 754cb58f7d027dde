import type { Kysely } from 'kysely';

import { uuidv7 } from '../uuid.ts';
import { SqlDatabase, type Dialect } from './sql-database.ts';
import { signupStore } from './sql-signups.ts';
import { staffStore } from './sql-staff.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** The store on either database, which has the newest schema. */
export function sqlStore(kysely: Kysely<Tables>, dialect: Dialect): Store {
  const db = new SqlDatabase(kysely, dialect);
  return {
    centreId(slug: string): Promise<string> {
      return db.write(async (transaction) => {
        await transaction
          .insertInto('centre')
          .values({ id: uuidv7(), slug, created: new Date().toISOString() })
          .onConflict((conflict) => conflict.column('slug').doNothing())
          .execute();
        return (await transaction.selectFrom('centre').select('id').where('slug', '=', slug).executeTakeFirstOrThrow())
          .id;
      });
    },
    ...signupStore(db),
    ...staffStore(db),
    check: () => db.check(),
    close: () => db.close(),
  };
}
