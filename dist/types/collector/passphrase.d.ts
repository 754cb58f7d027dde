/** Longer ones are refused unhashed. */
export declare const LONGEST_PASSPHRASE = 1024;
/** A new passphrase, 99 bits in five groups that can be read out on the phone. */
export declare function newPassphrase(): string;
/** Argon2id as a PHC string. */
export declare function hashPassphrase(passphrase: string): Promise<string>;
/** Whether a passphrase has this hash; takes as long when it has not. */
export declare function verifyPassphrase(passphrase: string, hash: string): Promise<boolean>;
/**
 * Checks passphrases, a few at a time: each takes 19 MiB and some 50 ms of a core, so that a flood of logins would otherwise take
 * the collector from those who want to sign up.
 */
export declare class PassphraseChecker {
    #private;
    constructor({ most, mostWaiting }?: {
        most?: number | undefined;
        mostWaiting?: number | undefined;
    });
    /**
     * @param hash - Undefined for somebody who is not known: takes as long, and is never right.
     * @throws {OverloadError} When too many are waiting.
     */
    check(passphrase: string, hash: string | undefined): Promise<boolean>;
}
