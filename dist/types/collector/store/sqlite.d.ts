import { DatabaseSync } from 'node:sqlite';
import { type Store } from './store.js';
/**
 * The embedded store: one file in a folder, one process that writes. An acknowledged signup survives a crash and a power cut
 * (WAL with `synchronous=FULL`: `COMMIT` returns after fsync); a deleted one is gone from the file (`secure_delete`, and the
 * write-ahead log is emptied).
 *
 * @param busyTimeoutMs - How long to wait for a program that locks the file, a backup for example.
 * @param shredRetryMs - When to empty the log after all, when such a program was reading it.
 * @throws {StoreOpenError} With a sentence for whoever runs the collector.
 */
export declare function openSqliteStore(folder: string, { busyTimeoutMs, shredRetryMs }?: {
    busyTimeoutMs?: number | undefined;
    shredRetryMs?: number | undefined;
}): Promise<Store>;
/** The file with the settings on which our promises stand; for the store and its test. */
export declare function openDatabase(path: string, busyTimeoutMs: number): DatabaseSync;
