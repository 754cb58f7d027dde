import type { FastifyRequest } from 'fastify';
/** The origin under which a browser sees the collector. */
export declare function ownOrigin(request: FastifyRequest, publicUrl: string | undefined): string;
/**
 * Whether a page may send signups. Exact origins only: no pattern, no suffix, never `null`, which any sandboxed frame can claim.
 * A program that is no browser sends no origin; it needs no permission, because there is no cookie here that it could misuse.
 * Browsers that leave the origin away still say that they come from elsewhere.
 */
export declare function maySend(request: FastifyRequest, origins: readonly string[], own: string): boolean;
/**
 * Whether another site made the browser send this (cross-site request forgery), by Fetch Metadata, and by the origin in browsers
 * that have none. Without both it is no browser, and a cookie that is `SameSite=Strict` is not in reach of other sites anyway.
 */
export declare function isForged(request: FastifyRequest, own: string): boolean;
