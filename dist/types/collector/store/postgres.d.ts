import { type Store } from './store.js';
/**
 * The store in PostgreSQL, for several collectors at once. An acknowledged signup is in the server's write-ahead log. A deleted one
 * is gone for every query, its bytes with the next vacuum.
 *
 * @param warn - Told what makes the database less safe than it promises.
 * @throws {StoreOpenError} With a sentence for whoever runs the collector; never with the address, which holds a password.
 */
export declare function openPostgresStore(url: string, warn?: (sentence: string) => void): Promise<Store>;
