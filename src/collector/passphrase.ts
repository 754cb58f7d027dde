import * as crypto from 'node:crypto';
import { randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

import { OverloadError } from './group-commit.ts';

// Not imported by its name: Node before 24.7 has no such export, and would not even start.
const hasArgon2 = typeof crypto.argon2 === 'function';

/** OWASP's settings (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
const ARGON2 = { memory: 19_456, passes: 2, parallelism: 1 } as const;
/** For Node before 24.7, which has no Argon2: the same source's settings for scrypt with 32 MiB. */
const SCRYPT = { ln: 15, r: 8, p: 3 } as const;
const BYTES = 32;

/** Longer ones are refused unhashed. */
export const LONGEST_PASSPHRASE = 1024;

/** Without i, l, o, 0, 1: nobody has to ask which one it is. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A new passphrase, 99 bits in five groups that can be read out on the phone. */
export function newPassphrase(): string {
  const group = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return Array.from({ length: 5 }, group).join('-');
}

/** Argon2id as a PHC string. */
export async function hashPassphrase(passphrase: string): Promise<string> {
  const salt = randomBytes(16);
  if (hasArgon2) {
    const { memory: m, passes: t, parallelism: p } = ARGON2;
    return `$argon2id$v=19$m=${m},t=${t},p=${p}$${base64(salt)}$${base64(await argon2id(passphrase, salt, ARGON2))}`;
  }
  const { ln, r, p } = SCRYPT;
  return `$scrypt$ln=${ln},r=${r},p=${p}$${base64(salt)}$${base64(await scryptOf(passphrase, salt, SCRYPT))}`;
}

/** Whether a passphrase has this hash; takes as long when it has not. */
export async function verifyPassphrase(passphrase: string, hash: string): Promise<boolean> {
  const found =
    /^\$(argon2id)\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$|^\$(scrypt)\$ln=(\d+),r=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(
      hash,
    );
  if (!found) throw new RangeError('The hash of a passphrase is in no form that is known here');
  const [kind, a, b, c, salt, wanted] = found[1] ? found.slice(1, 7) : found.slice(7, 13);
  if (kind === 'argon2id' && !hasArgon2)
    throw new RangeError('This passphrase was hashed with Argon2: Node 24.7 or newer is needed');
  const bytes = Buffer.from(salt!, 'base64');
  const given =
    kind === 'argon2id'
      ? await argon2id(passphrase, bytes, { memory: Number(a), passes: Number(b), parallelism: Number(c) })
      : await scryptOf(passphrase, bytes, { ln: Number(a), r: Number(b), p: Number(c) });
  const expected = Buffer.from(wanted!, 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/**
 * Checks passphrases, a few at a time: each takes 19 MiB and some 50 ms of a core, so that a flood of logins would otherwise take
 * the collector from those who want to sign up.
 */
export class PassphraseChecker {
  readonly #dummy = hashPassphrase(newPassphrase());
  readonly #most: number;
  readonly #mostWaiting: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor({ most = 2, mostWaiting = 20 } = {}) {
    this.#most = most;
    this.#mostWaiting = mostWaiting;
  }

  /**
   * @param hash - Undefined for somebody who is not known: takes as long, and is never right.
   * @throws {OverloadError} When too many are waiting.
   */
  async check(passphrase: string, hash: string | undefined): Promise<boolean> {
    if (this.#running < this.#most) this.#running++;
    else if (this.#waiting.length < this.#mostWaiting)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else throw new OverloadError('Too many passphrases are waiting');
    try {
      const right = await verifyPassphrase(passphrase, hash ?? (await this.#dummy));
      return right && hash !== undefined;
    } finally {
      const next = this.#waiting.shift();
      // Whoever waits takes over the place.
      if (next) next();
      else this.#running--;
    }
  }
}

function argon2id(
  passphrase: string,
  nonce: Buffer,
  settings: { memory: number; passes: number; parallelism: number },
): Promise<Buffer> {
  return promisify(crypto.argon2)('argon2id', { message: bytesOf(passphrase), nonce, tagLength: BYTES, ...settings });
}

function scryptOf(
  passphrase: string,
  salt: Buffer,
  { ln, r, p }: { ln: number; r: number; p: number },
): Promise<Buffer> {
  const N = 2 ** ln;
  return promisify<Buffer, Buffer, number, object, Buffer>(scrypt)(bytesOf(passphrase), salt, BYTES, {
    N,
    r,
    p,
    maxmem: 256 * N * r,
  });
}

/** NFKC, so that an umlaut is the same from every keyboard (NIST SP 800-63B, 3.1.1.2). */
const bytesOf = (passphrase: string) => Buffer.from(passphrase.normalize('NFKC'));

const base64 = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '');
