/**
 * One e-mail address as people have them: no comment, no quoting, no list, so that a mailer can never read two recipients in it
 * (a strict subset of RFC 5322 `addr-spec`). Linear: no repetition inside a repetition.
 */
export declare const EMAIL: RegExp;
