import { type FastifyInstance } from 'fastify';
import type { Centres } from './centres.js';
import type { CompleteSettings } from './settings.js';
import type { Store } from './store/store.js';
declare module 'fastify' {
    interface FastifyContextConfig {
        /** Errors are pages for people, not documents for programs. */
        page?: boolean;
    }
}
export interface Services {
    settings: CompleteSettings;
    store: Store;
    centres: Centres;
    /** Milliseconds since 1970. */
    now?: () => number;
}
/** The collector as an HTTP application that does not listen yet. */
export declare function createApp({ settings, store, centres, now }: Services): FastifyInstance;
