import { sql, type Kysely, type Transaction } from 'kysely';

import { StoreDownError } from './store.ts';
import type { Tables } from './tables.ts';

/** What the two databases do not have in common. */
export interface Dialect {
  /** Whether a fault is the database's (away, full, locked) and not that of what was asked. */
  isDown(error: unknown): boolean;
  /** Called after a deletion: takes the bytes away where the database would only unlink them. */
  shred(): Promise<void>;
}

const PROBE_MS = 1000;

/** A database, either of the two, that says truly whether it works. */
export class SqlDatabase {
  readonly #db: Kysely<Tables>;
  readonly #dialect: Dialect;
  #writeFailed = false;
  #lastProbe = 0;

  constructor(db: Kysely<Tables>, dialect: Dialect) {
    this.#db = db;
    this.#dialect = dialect;
  }

  read<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    return this.#guard(() => work(this.#db));
  }

  /** In one transaction; when it resolves, it is on disk. */
  async write<T>(work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> {
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
  shred(): Promise<void> {
    return this.#guard(() => this.#dialect.shred());
  }

  /** Resolves when the database takes writes. */
  async check(): Promise<void> {
    await this.read((db) => sql`SELECT 1`.execute(db));
    // A full disk still reads. After a failed write only a write as large as a signup can tell whether it is over; not one for
    // each who asks, though.
    if (!this.#writeFailed) return;
    const now = Date.now();
    if (now - this.#lastProbe < PROBE_MS) throw new StoreDownError('The last write failed');
    this.#lastProbe = now;
    await this.write((transaction) =>
      transaction
        .insertInto('audit')
        .values({ centre_id: '', id: 'probe', at: '', staff_id: '', action: 'x'.repeat(16_384), object_id: null })
        .onConflict((conflict) => conflict.columns(['centre_id', 'id']).doNothing())
        .execute(),
    );
    await this.write((transaction) =>
      transaction.deleteFrom('audit').where('centre_id', '=', '').where('id', '=', 'probe').execute(),
    );
  }

  async close(): Promise<void> {
    await this.#db.destroy();
  }

  async #guard<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw this.#dialect.isDown(error) ? new StoreDownError(error) : error;
    }
  }
}
