import type { Form } from '../model/form.js';
/** A volunteer centre: it gets its own signups, its own staff, and sees nothing of the others. */
export interface CentreSettings {
    /** Its name in addresses: `/v1/centres/{slug}/signups`. */
    slug: string;
    /** Its name for people. */
    name: string;
    /** Origins of the pages that may send signups, `https://www.example.org`; the collector's own always may. */
    origins?: readonly string[];
    /** The forms it takes, as in the feed of its pages; the first also answers for signups without a form's name. */
    forms?: readonly Form[];
    /** Language of the forms' plain strings, BCP 47; `de` where absent. */
    lang?: string;
}
/** How a collector works; each has a default, see {@link withDefaults}. */
export interface CollectorSettings {
    centres?: readonly CentreSettings[];
    /** Folder of the SQLite file. */
    data?: string;
    /** `postgres://…`: instead of the SQLite file. */
    databaseUrl?: string;
    /** Where people reach the collector, when a proxy stands before it: `https://mithelfen.example.org`. */
    publicUrl?: string;
    /** Addresses of the proxies whose `X-Forwarded-*` are believed, as CIDR ranges. */
    trustProxy?: readonly string[];
    /** Signups per network (IPv4 address or IPv6 /64) in ten minutes; 0 for no limit. */
    signupLimit?: number;
    /** Zone of the times in the inbox. */
    timeZone?: string;
    /** Least level of the lines in the log. */
    logLevel?: 'info' | 'warn' | 'error' | 'silent';
    /** Where the log goes, a JSON line each; absent: standard error. */
    logTo?: {
        write(line: string): void;
    };
}
/** Settings that are complete. */
export type CompleteSettings = Required<Omit<CollectorSettings, 'databaseUrl' | 'publicUrl' | 'logTo' | 'centres'>> & Pick<CollectorSettings, 'databaseUrl' | 'publicUrl' | 'logTo'> & {
    centres: readonly Required<CentreSettings>[];
};
/** What `npx nahbei collect` without any settings does: one centre on an SQLite file. */
export declare function withDefaults(settings: CollectorSettings): CompleteSettings;
