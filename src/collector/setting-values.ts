import { isIP } from 'node:net';

import { EMAIL } from '../model/email.ts';

/** What is wrong with a setting: the rest of a sentence that begins with its name. */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting';
}

/** One setting: its line in the help text, and how its value is read. Values from flags and variables are text. */
export interface Setting<T> {
  help: string;
  /**
   * @param folder - Where relative paths start from.
   * @throws {WrongSetting} That never repeats the value, which may be a password.
   */
  read(value: unknown, folder: string): T;
}

export function text(most: number): (value: unknown) => string {
  return (value) => {
    if (typeof value !== 'string' || value.trim() === '' || value.length > most) {
      throw new WrongSetting(`must be text of 1 to ${most} characters.`);
    }
    return value.trim();
  };
}

export function wholeNumber(least: number, most: number): (value: unknown) => number {
  return (value) => {
    const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isInteger(number) || number < least || number > most) {
      throw new WrongSetting(`must be a whole number from ${least} to ${most}.`);
    }
    return number;
  };
}

export function oneOf<const T extends string>(...values: T[]): (value: unknown) => T {
  return (value) => {
    const found = values.find((one) => one === value);
    if (found === undefined) throw new WrongSetting(`must be one of ${values.join(', ')}.`);
    return found;
  };
}

/** A list in a file; words separated by blanks or commas in a flag. */
export function listOf<T>(read: (value: string) => T): (value: unknown) => T[] {
  return (value) => {
    const items: unknown[] =
      typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : Array.isArray(value) ? value : [0];
    return items.map((item) => {
      if (typeof item !== 'string') throw new WrongSetting('must be a list of texts.');
      return read(item);
    });
  };
}

export function slug(value: unknown): string {
  if (typeof value === 'string' && /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(value)) return value;
  throw new WrongSetting('must be 1 to 63 small letters, digits and hyphens, such as "weidenfurt".');
}

export function email(value: unknown): string {
  if (typeof value === 'string' && EMAIL.test(value.trim())) return value.trim().toLowerCase();
  throw new WrongSetting('must be one e-mail address.');
}

/** Exactly what browsers send as Origin: scheme, host and port if it is unusual; nothing after it. */
export function origin(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.origin === value && !value.includes('*')) return value;
  const meant = url && url.origin !== 'null' && url.origin !== value ? ` Did you mean "${url.origin}"?` : '';
  throw new WrongSetting(
    `must be origins such as "https://www.example.org", without a path or a slash at the end.${meant}`,
  );
}

export function publicUrl(value: unknown): string {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash || url.username) {
    throw new WrongSetting(
      'must be an address such as "https://mithelfen.example.org", without a path: the collector needs a host of its own.',
    );
  }
  return url.origin;
}

export function databaseUrl(value: unknown): string {
  if (typeof value === 'string' && /^postgres(ql)?:\/\/[^\s/]*/.test(value)) return value;
  throw new WrongSetting('must be an address of PostgreSQL, "postgres://user:password@host/database".');
}

export function network(value: string): string {
  const [address = '', bits, ...rest] = value.split('/');
  const version = isIP(address);
  const most = version === 6 ? 128 : 32;
  if (version !== 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most)))
    return value;
  throw new WrongSetting('must be addresses or CIDR ranges, such as "10.0.0.0/8".');
}

export function timeZone(value: unknown): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text(100)(value) }).resolvedOptions().timeZone;
  } catch {
    throw new WrongSetting('must be the name of a time zone, such as "Europe/Berlin".');
  }
}
