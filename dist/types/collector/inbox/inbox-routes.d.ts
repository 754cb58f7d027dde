import type { FastifyInstance } from 'fastify';
import { type InboxServices } from './desk.js';
/** The pages of a centre's staff: `/inbox…`. Forms and links only, no script. */
export declare function inboxRoutes(app: FastifyInstance, services: InboxServices): void;
