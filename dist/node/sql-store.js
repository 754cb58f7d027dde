import { sql } from 'kysely';
import { S as StoreOpenError, a as StoreDownError } from './passphrase.js';
import { S as SIGNUP_STATES, u as uuidv7 } from './create-collector.js';

const signups = [
  `CREATE TABLE centre (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    created TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE staff (
    centre_id TEXT NOT NULL REFERENCES centre (id),
    id TEXT NOT NULL,
    email TEXT NOT NULL,
    passphrase_hash TEXT NOT NULL,
    created TEXT NOT NULL,
    PRIMARY KEY (centre_id, id),
    UNIQUE (centre_id, email)
  ) STRICT`,
  `CREATE TABLE session (
    centre_id TEXT NOT NULL,
    id_hash TEXT NOT NULL,
    staff_id TEXT NOT NULL,
    created TEXT NOT NULL,
    seen TEXT NOT NULL,
    expires TEXT NOT NULL,
    search TEXT,
    PRIMARY KEY (centre_id, id_hash),
    FOREIGN KEY (centre_id, staff_id) REFERENCES staff (centre_id, id) ON DELETE CASCADE
  ) STRICT`,
  // enc, kid: how the payload is sealed and with which key; today 'none'.
  // addr_commit, confirmed: for the double opt-in. retain_until: for the job that deletes. Null until they are built.
  `CREATE TABLE signup (
    centre_id TEXT NOT NULL REFERENCES centre (id),
    id TEXT NOT NULL,
    idem TEXT,
    body_hash TEXT NOT NULL,
    state TEXT NOT NULL,
    enc TEXT NOT NULL,
    kid TEXT,
    payload BLOB NOT NULL,
    addr_commit TEXT,
    consent_version TEXT,
    created TEXT NOT NULL,
    confirmed TEXT,
    retain_until TEXT,
    PRIMARY KEY (centre_id, id),
    UNIQUE (centre_id, idem)
  ) STRICT`,
  `CREATE INDEX signup_by_state ON signup (centre_id, state, id)`,
  `CREATE TABLE note (
    centre_id TEXT NOT NULL,
    id TEXT NOT NULL,
    signup_id TEXT NOT NULL,
    staff_id TEXT NOT NULL,
    created TEXT NOT NULL,
    enc TEXT NOT NULL,
    kid TEXT,
    payload BLOB NOT NULL,
    PRIMARY KEY (centre_id, id),
    FOREIGN KEY (centre_id, signup_id) REFERENCES signup (centre_id, id) ON DELETE CASCADE
  ) STRICT`,
  `CREATE INDEX note_by_signup ON note (centre_id, signup_id, id)`,
  // No personal data: who did what to which id. It outlives the signup, so it refers to nothing.
  `CREATE TABLE audit (
    centre_id TEXT NOT NULL,
    id TEXT NOT NULL,
    at TEXT NOT NULL,
    staff_id TEXT NOT NULL,
    action TEXT NOT NULL,
    object_id TEXT,
    PRIMARY KEY (centre_id, id)
  ) STRICT`,
  // All that stays of deleted signups: how many, on which day, why.
  `CREATE TABLE tombstone (
    centre_id TEXT NOT NULL,
    day TEXT NOT NULL,
    reason TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (centre_id, day, reason)
  ) STRICT`
];

const migrations = [signups];

async function migrate(db, ddl, migrations$1 = migrations) {
  await createMeta(db);
  for (let done = false; !done; ) {
    done = await db.transaction().execute(async (transaction) => {
      const { version } = await transaction.updateTable("meta").set((row) => ({ version: row.ref("version") })).where("name", "=", "schema").returning("version").executeTakeFirstOrThrow();
      if (version > migrations$1.length) {
        throw new StoreOpenError(
          `This database belongs to a newer nahbei (schema ${version}, this nahbei knows ${migrations$1.length}). Start the newer nahbei, or another database.`
        );
      }
      const next = migrations$1[version];
      if (!next) return true;
      for (const statement of next) await sql.raw(ddl(statement)).execute(transaction);
      await transaction.updateTable("meta").set({ version: version + 1 }).where("name", "=", "schema").execute();
      return false;
    });
  }
}
async function createMeta(db) {
  const create = sql`CREATE TABLE IF NOT EXISTS meta (name TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL)`;
  try {
    await create.execute(db);
  } catch (error) {
    if (!["23505", "42P07", "42710"].includes(String(error.code))) throw error;
  }
  await db.insertInto("meta").values({ name: "schema", version: 0 }).onConflict((conflict) => conflict.column("name").doNothing()).execute();
}

const PROBE_MS = 1e3;
class SqlDatabase {
  #db;
  #dialect;
  #writeFailed = false;
  #lastProbe = 0;
  constructor(db, dialect) {
    this.#db = db;
    this.#dialect = dialect;
  }
  read(work) {
    return this.#guard(() => work(this.#db));
  }
  /** In one transaction; when it resolves, it is on disk. */
  async write(work) {
    try {
      const result = await this.#guard(() => this.#db.transaction().execute(work));
      this.#writeFailed = false;
      return result;
    } catch (error) {
      this.#writeFailed ||= error instanceof StoreDownError;
      throw error;
    }
  }
  /** After a deletion. */
  shred() {
    return this.#guard(() => this.#dialect.shred());
  }
  /** Resolves when the database takes writes. */
  async check() {
    await this.read((db) => sql`SELECT 1`.execute(db));
    if (!this.#writeFailed) return;
    const now = Date.now();
    if (now - this.#lastProbe < PROBE_MS) throw new StoreDownError("The last write failed");
    this.#lastProbe = now;
    await this.write(
      (transaction) => transaction.insertInto("audit").values({ centre_id: "", id: "probe", at: "", staff_id: "", action: "x".repeat(16384), object_id: null }).onConflict((conflict) => conflict.columns(["centre_id", "id"]).doNothing()).execute()
    );
    await this.write(
      (transaction) => transaction.deleteFrom("audit").where("centre_id", "=", "").where("id", "=", "probe").execute()
    );
  }
  async close() {
    await this.#db.destroy();
  }
  async #guard(work) {
    try {
      return await work();
    } catch (error) {
      throw this.#dialect.isDown(error) ? new StoreDownError(error) : error;
    }
  }
}

const PAYLOAD = ["enc", "kid", "payload"];
function signupStore(db) {
  return {
    async addSignups(signups) {
      if (signups.length === 0) return [];
      return db.write(async (transaction) => {
        const inserted = await transaction.insertInto("signup").values(signups.map(signupRow)).onConflict((conflict) => conflict.columns(["centre_id", "idem"]).doNothing()).returning("id").execute();
        const stored = new Set(inserted.map(({ id }) => id));
        const results = [];
        for (const { centreId, id, idem, bodyHash } of signups) {
          if (stored.has(id)) {
            results.push("stored");
            continue;
          }
          const first = await transaction.selectFrom("signup").select("body_hash").where("centre_id", "=", centreId).where("idem", "=", idem).executeTakeFirstOrThrow();
          results.push(first.body_hash === bodyHash ? "repeat" : "conflict");
        }
        return results;
      });
    },
    signups(centreId, { state, before, limit }) {
      return db.read(async (connection) => {
        const rows = await connection.selectFrom("signup").select(["id", "state", "consent_version", "created", ...PAYLOAD]).where("centre_id", "=", centreId).$if(state !== void 0, (query) => query.where("state", "=", state)).$if(before !== void 0, (query) => query.where("id", "<", before)).orderBy("id", "desc").limit(limit).execute();
        return rows.map(storedSignup);
      });
    },
    countSignups(centreId) {
      return db.read(async (connection) => {
        const rows = await connection.selectFrom("signup").select(["state", (expression) => expression.fn.countAll().as("count")]).where("centre_id", "=", centreId).groupBy("state").execute();
        const counts = Object.fromEntries(SIGNUP_STATES.map((state) => [state, 0]));
        for (const { state, count } of rows) counts[state] = Number(count);
        return counts;
      });
    },
    signup(centreId, id) {
      return db.read(async (connection) => {
        const row = await connection.selectFrom("signup").select(["id", "state", "consent_version", "created", ...PAYLOAD]).where("centre_id", "=", centreId).where("id", "=", id).executeTakeFirst();
        return row && storedSignup(row);
      });
    },
    setState(centreId, id, from, to) {
      return db.write(async (transaction) => {
        const { numUpdatedRows } = await transaction.updateTable("signup").set({ state: to }).where("centre_id", "=", centreId).where("id", "=", id).where("state", "=", from).executeTakeFirst();
        return numUpdatedRows > 0n;
      });
    },
    async deleteSignup(centreId, id, reason, day) {
      const deleted = await db.write(async (transaction) => {
        const { numDeletedRows } = await transaction.deleteFrom("signup").where("centre_id", "=", centreId).where("id", "=", id).executeTakeFirst();
        if (numDeletedRows === 0n) return false;
        await transaction.insertInto("tombstone").values({ centre_id: centreId, day, reason, count: 1 }).onConflict(
          (conflict) => conflict.columns(["centre_id", "day", "reason"]).doUpdateSet((row) => ({ count: row(row.ref("tombstone.count"), "+", 1) }))
        ).execute();
        return true;
      });
      if (deleted) await db.shred();
      return deleted;
    },
    notes(centreId, signupId) {
      return db.read(
        (connection) => connection.selectFrom("note").innerJoin(
          "staff",
          (join) => join.onRef("staff.centre_id", "=", "note.centre_id").onRef("staff.id", "=", "note.staff_id")
        ).select([
          "note.id",
          "note.signup_id as signupId",
          "note.created",
          "staff.email as author",
          "note.enc",
          "note.kid",
          "note.payload"
        ]).where("note.centre_id", "=", centreId).$if(signupId !== void 0, (query) => query.where("note.signup_id", "=", signupId)).orderBy("note.id").execute()
      );
    },
    addNote(centreId, signupId, staffId, { id, created, enc, kid, payload }) {
      return db.write(async (transaction) => {
        const signup = await transaction.selectFrom("signup").select("id").where("centre_id", "=", centreId).where("id", "=", signupId).executeTakeFirst();
        if (!signup) return false;
        await transaction.insertInto("note").values({ centre_id: centreId, id, signup_id: signupId, staff_id: staffId, created, enc, kid, payload }).execute();
        return true;
      });
    }
  };
}
const signupRow = (signup) => ({
  centre_id: signup.centreId,
  id: signup.id,
  idem: signup.idem,
  body_hash: signup.bodyHash,
  state: "new",
  enc: signup.enc,
  kid: signup.kid,
  payload: signup.payload,
  addr_commit: null,
  consent_version: signup.consentVersion,
  created: signup.created,
  confirmed: null,
  retain_until: null
});
const storedSignup = ({ consent_version: consentVersion, ...rest }) => ({
  ...rest,
  consentVersion
});

function staffStore(db) {
  const update = async (centreId, idHash, values) => {
    await db.write(
      (transaction) => transaction.updateTable("session").set(values).where("centre_id", "=", centreId).where("id_hash", "=", idHash).execute()
    );
  };
  return {
    async addStaff({ centreId, id, email, passphraseHash, created }) {
      await db.write(
        (transaction) => transaction.insertInto("staff").values({ centre_id: centreId, id, email, passphrase_hash: passphraseHash, created }).execute()
      );
    },
    async setPassphrase(centreId, staffId, passphraseHash) {
      await db.write(
        (transaction) => transaction.updateTable("staff").set({ passphrase_hash: passphraseHash }).where("centre_id", "=", centreId).where("id", "=", staffId).execute()
      );
    },
    staff(centreId) {
      return db.read(async (connection) => {
        const rows = await connection.selectFrom("staff").selectAll().where("centre_id", "=", centreId).orderBy("id").execute();
        return rows.map(staffOf);
      });
    },
    staffByEmail(email) {
      return db.read(async (connection) => {
        const row = await connection.selectFrom("staff").selectAll().where("email", "=", email).orderBy("id").executeTakeFirst();
        return row && staffOf(row);
      });
    },
    async openSession(session) {
      await db.write(
        (transaction) => transaction.insertInto("session").values({
          centre_id: session.centreId,
          id_hash: session.idHash,
          staff_id: session.staffId,
          created: session.created,
          seen: session.seen,
          expires: session.expires,
          search: null
        }).execute()
      );
    },
    session(centreId, idHash) {
      return db.read(async (connection) => {
        const row = await connection.selectFrom("session").innerJoin(
          "staff",
          (join) => join.onRef("staff.centre_id", "=", "session.centre_id").onRef("staff.id", "=", "session.staff_id")
        ).select([
          "session.staff_id",
          "staff.email",
          "session.created",
          "session.seen",
          "session.expires",
          "session.search"
        ]).where("session.centre_id", "=", centreId).where("session.id_hash", "=", idHash).executeTakeFirst();
        if (!row) return void 0;
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
      await db.write(
        (transaction) => transaction.deleteFrom("session").where("centre_id", "=", centreId).where("id_hash", "=", idHash).execute()
      );
    },
    async endSessionsOf(centreId, staffId) {
      await db.write(
        (transaction) => transaction.deleteFrom("session").where("centre_id", "=", centreId).where("staff_id", "=", staffId).execute()
      );
    },
    async endExpiredSessions(now) {
      await db.write((transaction) => transaction.deleteFrom("session").where("expires", "<=", now).execute());
    },
    async audit({ centreId, id, at, staffId, action, objectId }) {
      await db.write(
        (transaction) => transaction.insertInto("audit").values({ centre_id: centreId, id, at, staff_id: staffId, action, object_id: objectId }).execute()
      );
    }
  };
}
const staffOf = (row) => ({
  centreId: row.centre_id,
  id: row.id,
  email: row.email,
  passphraseHash: row.passphrase_hash
});

function sqlStore(kysely, dialect) {
  const db = new SqlDatabase(kysely, dialect);
  return {
    centreId(slug) {
      return db.write(async (transaction) => {
        await transaction.insertInto("centre").values({ id: uuidv7(), slug, created: (/* @__PURE__ */ new Date()).toISOString() }).onConflict((conflict) => conflict.column("slug").doNothing()).execute();
        return (await transaction.selectFrom("centre").select("id").where("slug", "=", slug).executeTakeFirstOrThrow()).id;
      });
    },
    ...signupStore(db),
    ...staffStore(db),
    check: () => db.check(),
    close: () => db.close()
  };
}

export { migrate as m, sqlStore as s };
