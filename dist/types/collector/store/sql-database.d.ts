import { type Kysely, type Transaction } from 'kysely';
import type { Tables } from './tables.js';
/** What the two databases do not have in common. */
export interface Dialect {
    /** Whether a fault is the database's (away, full, locked) and not that of what was asked. */
    isDown(error: unknown): boolean;
    /** Called after a deletion: takes the bytes away where the database would only unlink them. */
    shred(): Promise<void>;
}
/** A database, either of the two, that says truly whether it works. */
export declare class SqlDatabase {
    #private;
    constructor(db: Kysely<Tables>, dialect: Dialect);
    read<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
    /** In one transaction; when it resolves, it is on disk. */
    write<T>(work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T>;
    /** After a deletion. */
    shred(): Promise<void>;
    /** Resolves when the database takes writes. */
    check(): Promise<void>;
    close(): Promise<void>;
}
