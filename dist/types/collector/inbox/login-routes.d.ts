import type { FastifyInstance } from 'fastify';
import { type Desk } from './desk.js';
/** In and out. */
export declare function loginRoutes(app: FastifyInstance, desk: Desk): void;
