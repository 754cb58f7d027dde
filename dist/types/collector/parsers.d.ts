import type { FastifyInstance } from 'fastify';
/** JSON in UTF-8, and no other body. A `__proto__` in it is refused, not dropped. */
export declare function parseJson(app: FastifyInstance): void;
/** The body of an HTML form, as URLSearchParams, and no other. */
export declare function parseForm(app: FastifyInstance): void;
