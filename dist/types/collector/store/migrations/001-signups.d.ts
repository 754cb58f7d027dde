/**
 * The first schema. Written for SQLite; the PostgreSQL store says BLOB and STRICT in its own words. Every key begins with the
 * centre, so that a distributed database can keep one centre's rows together. Ids are UUIDv7 and times ISO 8601 in UTC, both text
 * made by the collector, both in order when sorted as text.
 */
export declare const signups: readonly string[];
