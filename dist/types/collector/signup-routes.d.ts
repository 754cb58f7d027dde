import type { FastifyInstance } from 'fastify';
import { type Centres } from './centres.js';
import type { CompleteSettings } from './settings.js';
import type { Store } from './store/store.js';
/** The routes of the public: `POST /v1/centres/{centre}/signups` and its sister for forms without JavaScript. */
export declare function signupRoutes(app: FastifyInstance, settings: CompleteSettings, store: Store, centres: Centres): void;
