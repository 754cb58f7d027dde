import type { FastifyBaseLogger, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import type { CompleteSettings } from './settings.js';
/**
 * The log: JSON lines with what we name here and nothing else. No address of a person, no path (ids and tokens are in it), no
 * header, no body; of an error its kind and place, because its message may quote what somebody typed.
 */
export declare function loggerOptions({ logLevel, logTo }: CompleteSettings): NonNullable<FastifyServerOptions['logger']>;
/** One line for each request that was answered. */
export declare function logRequest(log: FastifyBaseLogger, request: FastifyRequest, reply: FastifyReply): void;
