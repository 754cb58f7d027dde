/**
 * The first schema. Written for SQLite; the PostgreSQL store says BLOB and STRICT in its own words. Every key begins with the
 * centre, so that a distributed database can keep one centre's rows together. Ids are UUIDv7 and times ISO 8601 in UTC, both text
 * made by the collector, both in order when sorted as text.
 */
export const signups: readonly string[] = [
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
  ) STRICT`,
];
