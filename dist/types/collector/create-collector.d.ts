import type { FastifyInstance } from 'fastify';
import { type CollectorSettings } from './settings.js';
/** A login to a centre's inbox. */
export interface StaffLogin {
    /** Slug of the centre. */
    centre: string;
    email: string;
    passphrase: string;
}
/** A collector that is ready to listen. */
export interface Collector {
    /** The HTTP application (Fastify): to add routes before it listens, or to ask without a socket. */
    readonly app: FastifyInstance;
    /** @returns Where it listens, `http://localhost:4180`. */
    listen(options?: {
        host?: string;
        port?: number;
    }): Promise<string>;
    /** Makes a login, or gives the one with this address a new passphrase and ends its sessions. */
    setLogin(login: StaffLogin): Promise<void>;
    /** Whether anybody can sign in at a centre. */
    hasLogin(centre: string): Promise<boolean>;
    /** Answers what was asked, then closes the store. */
    close(): Promise<void>;
}
/**
 * Opens the store, brings it to the newest schema, and makes the application.
 *
 * @param now - The clock of sessions and limits, milliseconds since 1970; for tests.
 * @throws {StoreOpenError} When the database cannot be used.
 */
export declare function createCollector(settings?: CollectorSettings, { now }?: {
    now?: () => number;
}): Promise<Collector>;
