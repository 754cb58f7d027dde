import type { SqlDatabase } from './sql-database.ts';
import type { Staff, StaffStore } from './store.ts';
import type { Tables } from './tables.ts';

/** Staff, their sessions, and what they did, in SQL that both databases understand. */
export function staffStore(db: SqlDatabase): StaffStore {
  const update = async (centreId: string, idHash: string, values: { seen: string } | { search: string | null }) => {
    await db.write((transaction) =>
      transaction
        .updateTable('session')
        .set(values)
        .where('centre_id', '=', centreId)
        .where('id_hash', '=', idHash)
        .execute(),
    );
  };

  return {
    async addStaff({ centreId, id, email, passphraseHash, created }) {
      await db.write((transaction) =>
        transaction
          .insertInto('staff')
          .values({ centre_id: centreId, id, email, passphrase_hash: passphraseHash, created })
          .execute(),
      );
    },

    async setPassphrase(centreId, staffId, passphraseHash) {
      await db.write((transaction) =>
        transaction
          .updateTable('staff')
          .set({ passphrase_hash: passphraseHash })
          .where('centre_id', '=', centreId)
          .where('id', '=', staffId)
          .execute(),
      );
    },

    staff(centreId) {
      return db.read(async (connection) => {
        const rows = await connection
          .selectFrom('staff')
          .selectAll()
          .where('centre_id', '=', centreId)
          .orderBy('id')
          .execute();
        return rows.map(staffOf);
      });
    },

    staffByEmail(email) {
      return db.read(async (connection) => {
        const row = await connection
          .selectFrom('staff')
          .selectAll()
          .where('email', '=', email)
          .orderBy('id')
          .executeTakeFirst();
        return row && staffOf(row);
      });
    },

    async openSession(session) {
      await db.write((transaction) =>
        transaction
          .insertInto('session')
          .values({
            centre_id: session.centreId,
            id_hash: session.idHash,
            staff_id: session.staffId,
            created: session.created,
            seen: session.seen,
            expires: session.expires,
            search: null,
          })
          .execute(),
      );
    },

    session(centreId, idHash) {
      return db.read(async (connection) => {
        const row = await connection
          .selectFrom('session')
          .innerJoin('staff', (join) =>
            join.onRef('staff.centre_id', '=', 'session.centre_id').onRef('staff.id', '=', 'session.staff_id'),
          )
          .select([
            'session.staff_id',
            'staff.email',
            'session.created',
            'session.seen',
            'session.expires',
            'session.search',
          ])
          .where('session.centre_id', '=', centreId)
          .where('session.id_hash', '=', idHash)
          .executeTakeFirst();
        if (!row) return undefined;
        const { staff_id: staffId, ...rest } = row;
        return { centreId, idHash, staffId, ...rest };
      });
    },

    touchSession(centreId, idHash, seen) {
      return update(centreId, idHash, { seen });
    },

    setSearch(centreId, idHash, search) {
      return update(centreId, idHash, { search });
    },

    async endSession(centreId, idHash) {
      await db.write((transaction) =>
        transaction.deleteFrom('session').where('centre_id', '=', centreId).where('id_hash', '=', idHash).execute(),
      );
    },

    async endSessionsOf(centreId, staffId) {
      await db.write((transaction) =>
        transaction.deleteFrom('session').where('centre_id', '=', centreId).where('staff_id', '=', staffId).execute(),
      );
    },

    async endExpiredSessions(now) {
      await db.write((transaction) => transaction.deleteFrom('session').where('expires', '<=', now).execute());
    },

    async audit({ centreId, id, at, staffId, action, objectId }) {
      await db.write((transaction) =>
        transaction
          .insertInto('audit')
          .values({ centre_id: centreId, id, at, staff_id: staffId, action, object_id: objectId })
          .execute(),
      );
    },
  };
}

const staffOf = (row: Tables['staff']): Staff => ({
  centreId: row.centre_id,
  id: row.id,
  email: row.email,
  passphraseHash: row.passphrase_hash,
});
