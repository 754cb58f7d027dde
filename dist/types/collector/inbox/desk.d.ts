import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Centre, Centres } from '../centres.js';
import { type Markup } from '../pages/markup.js';
import type { CompleteSettings } from '../settings.js';
import type { Session, Store } from '../store/store.js';
import { type OpenSignup } from './inbox-view.js';
import { Sessions } from './sessions.js';
export interface InboxServices {
    settings: CompleteSettings;
    store: Store;
    centres: Centres;
    /** Milliseconds since 1970. */
    now: () => number;
}
/** One request of somebody who is signed in. There is no way to a centre's signups but through this, so none to another's. */
export interface Visit {
    session: Session;
    centre: Centre;
    request: FastifyRequest<{
        Params: {
            id?: string;
        };
        Querystring: Record<string, unknown>;
    }>;
    reply: FastifyReply;
}
/** Where staff sit: opens the door to those who are signed in, and writes down what they do. */
export declare class Desk {
    #private;
    readonly services: InboxServices;
    readonly sessions: Sessions;
    constructor(app: FastifyInstance, services: InboxServices);
    /** Adds a route for those who are signed in; everybody else goes to the login. */
    route(method: 'GET' | 'POST', url: string, serve: (visit: Visit) => Promise<FastifyReply>): void;
    /** Whether the browser came by https. */
    isSecure(request: FastifyRequest): boolean;
    /** The signup that the address names. @throws {Problem} When this centre has none such. */
    signup({ centre, request }: Visit): Promise<OpenSignup>;
    /** Writes down who did what; never what it said. */
    audit(staff: {
        centreId: string;
        staffId: string;
    }, action: string, objectId?: string | null): Promise<void>;
    /** Now, ISO 8601 in UTC. */
    time(): string;
}
/** A field of a posted form, clean, at most so long. */
export declare function field({ body }: FastifyRequest, name: string, most: number): string;
/** What just happened, after the redirect; the address says only which kind. */
export declare function doneLine(done: unknown): Markup | undefined;
