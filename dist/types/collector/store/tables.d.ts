import type { SignupState } from '../signup-state.js';
interface PayloadColumns {
    enc: string;
    kid: string | null;
    payload: Uint8Array;
}
/** The tables of the newest migration, for the query builder. */
export interface Tables {
    meta: {
        name: string;
        version: number;
    };
    centre: {
        id: string;
        slug: string;
        created: string;
    };
    staff: {
        centre_id: string;
        id: string;
        email: string;
        passphrase_hash: string;
        created: string;
    };
    session: {
        centre_id: string;
        id_hash: string;
        staff_id: string;
        created: string;
        seen: string;
        expires: string;
        search: string | null;
    };
    signup: PayloadColumns & {
        centre_id: string;
        id: string;
        idem: string | null;
        body_hash: string;
        state: SignupState;
        addr_commit: string | null;
        consent_version: string | null;
        created: string;
        confirmed: string | null;
        retain_until: string | null;
    };
    note: PayloadColumns & {
        centre_id: string;
        id: string;
        signup_id: string;
        staff_id: string;
        created: string;
    };
    audit: {
        centre_id: string;
        id: string;
        at: string;
        staff_id: string;
        action: string;
        object_id: string | null;
    };
    tombstone: {
        centre_id: string;
        day: string;
        reason: string;
        count: number;
    };
}
export {};
