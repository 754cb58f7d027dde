import * as crypto from 'node:crypto';
import { randomInt, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

function isDate(value) {
  const time = Date.parse(`${value}T00:00:00Z`);
  return /^\d{4}-/.test(value) && !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value;
}

const EMAIL = /^[^\s@<>"'(),:;\\[\]]{1,64}@[^\s@<>"'(),:;\\[\]]{1,190}\.[^\s@<>"'(),:;\\[\].]{2,63}$/u;

const HARMFUL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;
function cleanText(value, max = 2e4) {
  const text = value.slice(0, max).replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n").replace(HARMFUL, "");
  return (text.toWellFormed?.() ?? text).trim();
}

function pointer(path, token) {
  return `${path}/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;
const isText = (value) => typeof value === "string" || typeof value === "object" && value !== null && !Array.isArray(value) && !("format" in value && "value" in value);
function readText(value, lang) {
  if (typeof value === "string") {
    const clean = cleanText(value);
    return clean && lang !== void 0 ? { [lang.toLowerCase()]: clean } : clean || void 0;
  }
  if (!isText(value)) return void 0;
  const texts = [];
  for (const [tag, words] of Object.entries(value)) {
    if (!LANGUAGE.test(tag) || typeof words !== "string") continue;
    const clean = cleanText(words);
    if (clean) texts.push([tag.toLowerCase(), clean]);
  }
  return texts.length ? Object.fromEntries(texts) : void 0;
}
function pickText(text, lang, feedLang = "de") {
  if (text === void 0) return void 0;
  if (typeof text === "string") return { value: text, lang: feedLang };
  const asked = lang.toLowerCase();
  for (const tag of [asked, asked.split("-")[0], feedLang.toLowerCase(), Object.keys(text)[0]]) {
    if (tag !== void 0 && Object.hasOwn(text, tag)) return { value: text[tag], lang: tag };
  }
  return void 0;
}

class StoreDownError extends Error {
  constructor(cause) {
    super("The database does not answer", { cause });
    this.name = "StoreDownError";
  }
}
class StoreOpenError extends Error {
  constructor() {
    super(...arguments);
    this.name = "StoreOpenError";
  }
}

class OverloadError extends Error {
  constructor() {
    super(...arguments);
    this.name = "OverloadError";
  }
}
class GroupCommit {
  #write;
  #most;
  #mostWaiting;
  #waiting = [];
  #running = false;
  /**
   * @param write - Writes all or none; the results are in the order of the items.
   * @param most - Items in one write.
   * @param mostWaiting - More than these are turned away.
   */
  constructor(write, { most = 200, mostWaiting = 2e3 } = {}) {
    this.#write = write;
    this.#most = most;
    this.#mostWaiting = mostWaiting;
  }
  /**
   * @returns The item's result, when it is on disk.
   * @throws {OverloadError} When too many are waiting.
   */
  add(item) {
    if (this.#waiting.length >= this.#mostWaiting)
      return Promise.reject(new OverloadError("Too many signups are waiting"));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      if (this.#running) return;
      this.#running = true;
      setImmediate(() => void this.#run());
    });
  }
  async #run() {
    while (this.#waiting.length > 0) {
      await this.#commit(this.#waiting.splice(0, this.#most));
      await new Promise(setImmediate);
    }
    this.#running = false;
  }
  async #commit(batch) {
    try {
      const results = await this.#write(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, index) => resolve(results[index]));
    } catch (error) {
      if (error instanceof StoreDownError || batch.length === 1) {
        for (const { reject } of batch) reject(error);
        return;
      }
      for (const one of batch) await this.#commit([one]);
    }
  }
}

const hasArgon2 = typeof crypto.argon2 === "function";
const ARGON2 = { memory: 19456, passes: 2, parallelism: 1 };
const SCRYPT = { ln: 15, r: 8, p: 3 };
const BYTES = 32;
const LONGEST_PASSPHRASE = 1024;
const ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
function newPassphrase() {
  const group = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  return Array.from({ length: 5 }, group).join("-");
}
async function hashPassphrase(passphrase) {
  const salt = randomBytes(16);
  if (hasArgon2) {
    const { memory: m, passes: t, parallelism: p2 } = ARGON2;
    return `$argon2id$v=19$m=${m},t=${t},p=${p2}$${base64(salt)}$${base64(await argon2id(passphrase, salt, ARGON2))}`;
  }
  const { ln, r, p } = SCRYPT;
  return `$scrypt$ln=${ln},r=${r},p=${p}$${base64(salt)}$${base64(await scryptOf(passphrase, salt, SCRYPT))}`;
}
async function verifyPassphrase(passphrase, hash) {
  const found = /^\$(argon2id)\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$|^\$(scrypt)\$ln=(\d+),r=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(
    hash
  );
  if (!found) throw new RangeError("The hash of a passphrase is in no form that is known here");
  const [kind, a, b, c, salt, wanted] = found[1] ? found.slice(1, 7) : found.slice(7, 13);
  if (kind === "argon2id" && !hasArgon2)
    throw new RangeError("This passphrase was hashed with Argon2: Node 24.7 or newer is needed");
  const bytes = Buffer.from(salt, "base64");
  const given = kind === "argon2id" ? await argon2id(passphrase, bytes, { memory: Number(a), passes: Number(b), parallelism: Number(c) }) : await scryptOf(passphrase, bytes, { ln: Number(a), r: Number(b), p: Number(c) });
  const expected = Buffer.from(wanted, "base64");
  return given.length === expected.length && timingSafeEqual(given, expected);
}
class PassphraseChecker {
  #dummy = hashPassphrase(newPassphrase());
  #most;
  #mostWaiting;
  #waiting = [];
  #running = 0;
  constructor({ most = 2, mostWaiting = 20 } = {}) {
    this.#most = most;
    this.#mostWaiting = mostWaiting;
  }
  /**
   * @param hash - Undefined for somebody who is not known: takes as long, and is never right.
   * @throws {OverloadError} When too many are waiting.
   */
  async check(passphrase, hash) {
    if (this.#running < this.#most) this.#running++;
    else if (this.#waiting.length < this.#mostWaiting)
      await new Promise((resolve) => this.#waiting.push(resolve));
    else throw new OverloadError("Too many passphrases are waiting");
    try {
      const right = await verifyPassphrase(passphrase, hash ?? await this.#dummy);
      return right && hash !== void 0;
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running--;
    }
  }
}
function argon2id(passphrase, nonce, settings) {
  return promisify(crypto.argon2)("argon2id", { message: bytesOf(passphrase), nonce, tagLength: BYTES, ...settings });
}
function scryptOf(passphrase, salt, { ln, r, p }) {
  const N = 2 ** ln;
  return promisify(scrypt)(bytesOf(passphrase), salt, BYTES, {
    N,
    r,
    p,
    maxmem: 256 * N * r
  });
}
const bytesOf = (passphrase) => Buffer.from(passphrase.normalize("NFKC"));
const base64 = (bytes) => bytes.toString("base64").replaceAll("=", "");

export { EMAIL as E, GroupCommit as G, LONGEST_PASSPHRASE as L, OverloadError as O, PassphraseChecker as P, StoreOpenError as S, StoreDownError as a, isText as b, cleanText as c, isDate as d, pickText as e, hashPassphrase as h, isObject as i, newPassphrase as n, pointer as p, readText as r };
