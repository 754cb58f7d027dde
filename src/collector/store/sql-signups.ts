import { SIGNUP_STATES, type SignupState } from '../signup-state.ts';
import type { SqlDatabase } from './sql-database.ts';
import type { AddResult, NewSignup, SignupStore, StoredSignup } from './store.ts';
import type { Tables } from './tables.ts';

const PAYLOAD = ['enc', 'kid', 'payload'] as const;

/** Signups and notes, in SQL that both databases understand. */
export function signupStore(db: SqlDatabase): SignupStore {
  return {
    async addSignups(signups) {
      if (signups.length === 0) return [];
      return db.write(async (transaction) => {
        const inserted = await transaction
          .insertInto('signup')
          .values(signups.map(signupRow))
          .onConflict((conflict) => conflict.columns(['centre_id', 'idem']).doNothing())
          .returning('id')
          .execute();
        const stored = new Set(inserted.map(({ id }) => id));
        const results: AddResult[] = [];
        for (const { centreId, id, idem, bodyHash } of signups) {
          if (stored.has(id)) {
            results.push('stored');
            continue;
          }
          const first = await transaction
            .selectFrom('signup')
            .select('body_hash')
            .where('centre_id', '=', centreId)
            .where('idem', '=', idem)
            .executeTakeFirstOrThrow();
          results.push(first.body_hash === bodyHash ? 'repeat' : 'conflict');
        }
        return results;
      });
    },

    signups(centreId, { state, before, limit }) {
      return db.read(async (connection) => {
        const rows = await connection
          .selectFrom('signup')
          .select(['id', 'state', 'consent_version', 'created', ...PAYLOAD])
          .where('centre_id', '=', centreId)
          .$if(state !== undefined, (query) => query.where('state', '=', state!))
          .$if(before !== undefined, (query) => query.where('id', '<', before!))
          .orderBy('id', 'desc')
          .limit(limit)
          .execute();
        return rows.map(storedSignup);
      });
    },

    countSignups(centreId) {
      return db.read(async (connection) => {
        const rows = await connection
          .selectFrom('signup')
          .select(['state', (expression) => expression.fn.countAll().as('count')])
          .where('centre_id', '=', centreId)
          .groupBy('state')
          .execute();
        const counts = Object.fromEntries(SIGNUP_STATES.map((state) => [state, 0])) as Record<SignupState, number>;
        for (const { state, count } of rows) counts[state] = Number(count); // PostgreSQL counts in bigint, as text
        return counts;
      });
    },

    signup(centreId, id) {
      return db.read(async (connection) => {
        const row = await connection
          .selectFrom('signup')
          .select(['id', 'state', 'consent_version', 'created', ...PAYLOAD])
          .where('centre_id', '=', centreId)
          .where('id', '=', id)
          .executeTakeFirst();
        return row && storedSignup(row);
      });
    },

    setState(centreId, id, from, to) {
      return db.write(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('signup')
          .set({ state: to })
          .where('centre_id', '=', centreId)
          .where('id', '=', id)
          .where('state', '=', from)
          .executeTakeFirst();
        return numUpdatedRows > 0n;
      });
    },

    async deleteSignup(centreId, id, reason, day) {
      const deleted = await db.write(async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('signup')
          .where('centre_id', '=', centreId)
          .where('id', '=', id)
          .executeTakeFirst();
        if (numDeletedRows === 0n) return false;
        await transaction
          .insertInto('tombstone')
          .values({ centre_id: centreId, day, reason, count: 1 })
          .onConflict((conflict) =>
            conflict
              .columns(['centre_id', 'day', 'reason'])
              .doUpdateSet((row) => ({ count: row(row.ref('tombstone.count'), '+', 1) })),
          )
          .execute();
        return true;
      });
      if (deleted) await db.shred();
      return deleted;
    },

    notes(centreId, signupId) {
      return db.read((connection) =>
        connection
          .selectFrom('note')
          .innerJoin('staff', (join) =>
            join.onRef('staff.centre_id', '=', 'note.centre_id').onRef('staff.id', '=', 'note.staff_id'),
          )
          .select([
            'note.id',
            'note.signup_id as signupId',
            'note.created',
            'staff.email as author',
            'note.enc',
            'note.kid',
            'note.payload',
          ])
          .where('note.centre_id', '=', centreId)
          .$if(signupId !== undefined, (query) => query.where('note.signup_id', '=', signupId!))
          .orderBy('note.id')
          .execute(),
      );
    },

    addNote(centreId, signupId, staffId, { id, created, enc, kid, payload }) {
      return db.write(async (transaction) => {
        const signup = await transaction
          .selectFrom('signup')
          .select('id')
          .where('centre_id', '=', centreId)
          .where('id', '=', signupId)
          .executeTakeFirst();
        if (!signup) return false;
        await transaction
          .insertInto('note')
          .values({ centre_id: centreId, id, signup_id: signupId, staff_id: staffId, created, enc, kid, payload })
          .execute();
        return true;
      });
    },
  };
}

const signupRow = (signup: NewSignup): Tables['signup'] => ({
  centre_id: signup.centreId,
  id: signup.id,
  idem: signup.idem,
  body_hash: signup.bodyHash,
  state: 'new',
  enc: signup.enc,
  kid: signup.kid,
  payload: signup.payload,
  addr_commit: null,
  consent_version: signup.consentVersion,
  created: signup.created,
  confirmed: null,
  retain_until: null,
});

type SignupRow = Pick<Tables['signup'], 'id' | 'state' | 'consent_version' | 'created' | (typeof PAYLOAD)[number]>;

const storedSignup = ({ consent_version: consentVersion, ...rest }: SignupRow): StoredSignup => ({
  ...rest,
  consentVersion,
});
