import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Session, Staff, Store } from '../store/store.js';
/**
 * The logins that are open. The cookie holds the centre and 256 random bits; the store holds only their hash, so that a stolen
 * database opens no inbox.
 */
export declare class Sessions {
    #private;
    constructor(store: Store, now: () => number);
    /** A new session, always with a new token (no fixation), and its cookie. */
    open(staff: Staff, reply: FastifyReply, secure: boolean): Promise<void>;
    /** Who asks, if the session is still good: used in the last half hour, and not older than a working day. */
    find(request: FastifyRequest, secure: boolean): Promise<Session | undefined>;
    end(session: Session, reply: FastifyReply, secure: boolean): Promise<void>;
}
