import type { SignupState } from '../signup-state.js';
/**
 * What a person sent, as bytes the store does not look into: JSON today (`enc` is `none`), sealed to the centre's key (`kid`) one
 * day. So nothing below this interface may read a name.
 */
export interface Payload {
    enc: string;
    kid: string | null;
    payload: Uint8Array;
}
/** A signup on its way into the store. */
export interface NewSignup extends Payload {
    centreId: string;
    id: string;
    /** The sender's key for "this is still the same signup"; null where there is none. */
    idem: string | null;
    /** SHA-256 of what was sent, hexadecimal: tells a repeat from another signup under the same key. */
    bodyHash: string;
    consentVersion: string | null;
    /** Instant, ISO 8601 in UTC, like all times here. */
    created: string;
}
/** `repeat`: it is here already. `conflict`: its key is here, with other contents. */
export type AddResult = 'stored' | 'repeat' | 'conflict';
/** A signup in the store. */
export interface StoredSignup extends Payload {
    id: string;
    state: SignupState;
    consentVersion: string | null;
    created: string;
}
/** What a member of staff wrote about a signup. */
export interface StoredNote extends Payload {
    id: string;
    signupId: string;
    created: string;
    /** E-mail address of who wrote it. */
    author: string;
}
/** A member of a centre's staff. */
export interface Staff {
    centreId: string;
    id: string;
    email: string;
    passphraseHash: string;
}
/** A login that is open. */
export interface Session {
    centreId: string;
    /** SHA-256 of the token in the cookie, hexadecimal. */
    idHash: string;
    staffId: string;
    email: string;
    created: string;
    /** Last request, to the minute. */
    seen: string;
    expires: string;
    /** What the inbox is searched for: kept here, because an address of a page must not hold a name. */
    search: string | null;
}
/** Which signups of a centre, newest first. */
export interface SignupQuery {
    state?: SignupState | undefined;
    /** Only those before this id. */
    before?: string | undefined;
    limit: number;
}
/** Signups and notes. */
export interface SignupStore {
    /** Stores all in one transaction; when it resolves, they are on disk. The results are in the order of the signups. */
    addSignups(signups: readonly NewSignup[]): Promise<AddResult[]>;
    signups(centreId: string, query: SignupQuery): Promise<StoredSignup[]>;
    countSignups(centreId: string): Promise<Record<SignupState, number>>;
    signup(centreId: string, id: string): Promise<StoredSignup | undefined>;
    /** @returns Whether it was in the state `from` and is now in `to`. */
    setState(centreId: string, id: string, from: SignupState, to: SignupState): Promise<boolean>;
    /** Deletes for good, notes included, and counts the deletion. @returns Whether it was there. */
    deleteSignup(centreId: string, id: string, reason: 'staff', day: string): Promise<boolean>;
    /** The notes on one signup, or on all of a centre, oldest first. */
    notes(centreId: string, signupId?: string): Promise<StoredNote[]>;
    /** @returns Whether the signup is there. */
    addNote(centreId: string, signupId: string, staffId: string, note: Payload & {
        id: string;
        created: string;
    }): Promise<boolean>;
}
/** Staff, their sessions, and what they did. */
export interface StaffStore {
    addStaff(staff: Staff & {
        created: string;
    }): Promise<void>;
    setPassphrase(centreId: string, staffId: string, passphraseHash: string): Promise<void>;
    staff(centreId: string): Promise<Staff[]>;
    staffByEmail(email: string): Promise<Staff | undefined>;
    openSession(session: Omit<Session, 'email' | 'search'>): Promise<void>;
    session(centreId: string, idHash: string): Promise<Session | undefined>;
    touchSession(centreId: string, idHash: string, seen: string): Promise<void>;
    setSearch(centreId: string, idHash: string, search: string | null): Promise<void>;
    endSession(centreId: string, idHash: string): Promise<void>;
    endSessionsOf(centreId: string, staffId: string): Promise<void>;
    /** Removes what has expired, of all centres. */
    endExpiredSessions(now: string): Promise<void>;
    /** Who did what; never what it said. */
    audit(entry: {
        centreId: string;
        id: string;
        at: string;
        staffId: string;
        action: string;
        objectId: string | null;
    }): Promise<void>;
}
/**
 * Where everything is kept. What touches people's data takes the centre first, so that one centre cannot reach into another's. All
 * methods reject with {@link StoreDownError} when the database cannot answer.
 */
export interface Store extends SignupStore, StaffStore {
    /** The id of a centre, made when its name is new. */
    centreId(slug: string): Promise<string>;
    /** Resolves when the database takes writes. */
    check(): Promise<void>;
    close(): Promise<void>;
}
/** The database is away, full or locked: whoever asked should try again later. */
export declare class StoreDownError extends Error {
    readonly name = "StoreDownError";
    constructor(cause: unknown);
}
/** The database cannot be used at all; the message is a sentence for whoever runs the collector. */
export declare class StoreOpenError extends Error {
    readonly name = "StoreOpenError";
}
