import { dirname, resolve } from 'node:path';

import { isObject } from '../model/is-object.ts';
import { readForms, readJson } from './read-forms.ts';
import * as value from './setting-values.ts';
import { WrongSetting, type Setting } from './setting-values.ts';
import type { CentreSettings, CollectorSettings } from './settings.ts';

/** What the command line needs: the collector's settings, and what is around them. */
export interface Config extends CollectorSettings {
  centres: (CentreSettings & { staffEmail: string })[];
  host: string;
  port: number;
}

/** Where settings come from: a file, the environment, flags; the later wins. */
export interface Sources {
  flags: Readonly<Record<string, string | undefined>>;
  env: Readonly<Record<string, string | undefined>>;
  /** Folder from which relative paths in flags and variables start; those in a file start from the file. */
  cwd: string;
}

const setting = <T>(help: string, read: Setting<T>['read']): Setting<T> => ({ help, read });

/** Of one centre. A file may have several of them, in `centres`. */
const CENTRE_SETTINGS = {
  centre: setting('name of the centre in addresses (demo)', value.slug),
  name: setting('name of the centre for people', value.text(200)),
  origins: setting(
    'origins of the pages that may send signups: "https://www.example.org https://…"',
    value.listOf(value.origin),
  ),
  forms: setting('feed (JSON file) whose forms it takes; a small form of our own where absent', readForms),
  staffEmail: setting('e-mail address of its first login', value.email),
};

const SETTINGS = {
  host: setting('name or address to listen on; 0.0.0.0 for all networks (localhost)', value.text(255)),
  port: setting('port to listen on (4180)', value.wholeNumber(0, 65_535)),
  data: setting('folder of the SQLite file (./nahbei-data)', (given, folder) =>
    resolve(folder, value.text(4096)(given)),
  ),
  databaseUrl: setting('PostgreSQL instead of SQLite: postgres://user:password@host/database', value.databaseUrl),
  publicUrl: setting('where people reach the collector behind a proxy: https://…', value.publicUrl),
  trustProxy: setting('addresses of that proxy, as CIDR ranges', value.listOf(value.network)),
  signupLimit: setting('signups per network in ten minutes, 0 for no limit (30)', value.wholeNumber(0, 1_000_000)),
  timeZone: setting('zone of the times in the inbox (Europe/Berlin)', value.timeZone),
  logLevel: setting('info, warn, error or silent (info)', value.oneOf('info', 'warn', 'error', 'silent')),
};

const ALL = { ...SETTINGS, ...CENTRE_SETTINGS };

/** Every setting that can be a flag or a variable, with its line of help. */
export const settings: readonly { flag: string; variable: string; help: string }[] = Object.entries(ALL).map(
  ([name, { help }]) => ({
    flag: flagOf(name),
    variable: variableOf(name),
    help,
  }),
);

/**
 * Reads the settings. Each wrong one becomes a sentence that names it as it was written and says what is expected.
 *
 * @returns Settings that can be used when there is no fault.
 */
export function readConfig({ flags, env, cwd }: Sources): { config: Config; faults: string[] } {
  const faults: string[] = [];
  const given = new Givens(faults);
  const file = flags['config'] ?? env['NAHBEI_CONFIG'];
  let centres: Givens[] = [given];
  if (file !== undefined) {
    const { centres: several, ...content } = readFile(resolve(cwd, file), file, faults);
    const folder = dirname(resolve(cwd, file));
    given.addObject(content, ALL, `in ${file}`, folder);
    if (several !== undefined) centres = severalCentres(several, file, folder, faults);
    if (several !== undefined && Object.keys(CENTRE_SETTINGS).some((name) => given.has(name))) {
      faults.push(
        `${file} has "centres" and beside it settings of one centre (${Object.keys(CENTRE_SETTINGS).join(', ')}): move those into "centres".`,
      );
    }
  }
  for (const name of Object.keys(ALL)) {
    given.add(name, env[variableOf(name)], variableOf(name), cwd);
    given.add(name, flags[flagOf(name)], `--${flagOf(name)}`, cwd);
  }

  const config: Config = {
    host: given.take('host', SETTINGS.host) ?? 'localhost',
    port: given.take('port', SETTINGS.port) ?? 4180,
    data: given.take('data', SETTINGS.data) ?? resolve(cwd, 'nahbei-data'),
    ...present('databaseUrl', given.take('databaseUrl', SETTINGS.databaseUrl)),
    ...present('publicUrl', given.take('publicUrl', SETTINGS.publicUrl)),
    ...present('trustProxy', given.take('trustProxy', SETTINGS.trustProxy)),
    ...present('signupLimit', given.take('signupLimit', SETTINGS.signupLimit)),
    ...present('timeZone', given.take('timeZone', SETTINGS.timeZone)),
    ...present('logLevel', given.take('logLevel', SETTINGS.logLevel)),
    centres: centres.map(centreOf),
  };
  const slugs = config.centres.map(({ slug }) => slug);
  for (const slug of new Set(slugs.filter((one, index) => slugs.indexOf(one) < index))) {
    faults.push(`There are two centres with the name "${slug}".`);
  }
  return { config, faults };
}

function centreOf(given: Givens): Config['centres'][number] {
  const slug = given.take('centre', CENTRE_SETTINGS.centre) ?? 'demo';
  return {
    slug,
    name: given.take('name', CENTRE_SETTINGS.name) ?? 'Freiwilligenzentrum',
    ...present('origins', given.take('origins', CENTRE_SETTINGS.origins)),
    ...given.take('forms', CENTRE_SETTINGS.forms),
    staffEmail: given.take('staffEmail', CENTRE_SETTINGS.staffEmail) ?? `team@${slug}.example`,
  };
}

function severalCentres(several: unknown, file: string, folder: string, faults: string[]): Givens[] {
  if (!Array.isArray(several) || several.length === 0 || !several.every(isObject)) {
    faults.push(`"centres" in ${file} must be a list of objects, one for each centre.`);
    return [];
  }
  return several.map((entry, index) => {
    const where = `of centre ${index + 1} in ${file}`;
    if (!Object.hasOwn(entry, 'centre')) faults.push(`"centre" ${where} is missing: its name in addresses.`);
    const given = new Givens(faults);
    given.addObject(entry, CENTRE_SETTINGS, where, folder);
    return given;
  });
}

function readFile(path: string, name: string, faults: string[]): Record<string, unknown> {
  try {
    const content = readJson(path);
    if (isObject(content)) return content;
    faults.push(`${name} must hold a JSON object with the settings.`);
  } catch (error) {
    if (!(error instanceof WrongSetting)) throw error;
    faults.push(`--config ${error.message}`);
  }
  return {};
}

/** What was given, and where: a fault is told by the name under which somebody wrote it. */
class Givens {
  readonly #faults: string[];
  readonly #values = new Map<string, { value: unknown; source: string; folder: string }>();

  constructor(faults: string[]) {
    this.#faults = faults;
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** The later of two wins. */
  add(name: string, value: unknown, source: string, folder: string): void {
    if (value !== undefined) this.#values.set(name, { value, source, folder });
  }

  addObject(object: Record<string, unknown>, known: Record<string, unknown>, where: string, folder: string): void {
    for (const [name, value] of Object.entries(object)) {
      if (Object.hasOwn(known, name)) this.add(name, value, `"${name}" ${where}`, folder);
      else this.#faults.push(`There is no setting "${name}" (${where}). There are ${Object.keys(known).join(', ')}.`);
    }
  }

  take<T>(name: string, { read }: Setting<T>): T | undefined {
    const given = this.#values.get(name);
    if (!given) return undefined;
    try {
      return read(given.value, given.folder);
    } catch (error) {
      if (!(error instanceof WrongSetting)) throw error;
      this.#faults.push(`${given.source} ${error.message}`);
      return undefined;
    }
  }
}

/** An absent setting has no key, so that the collector's own default holds. */
function present<K extends string, T>(name: K, given: T | undefined): { [key in K]?: T } {
  return given === undefined ? {} : ({ [name]: given } as { [key in K]?: T });
}

/** `databaseUrl` → `database-url`. */
function flagOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** `databaseUrl` → `NAHBEI_DATABASE_URL`. */
function variableOf(name: string): string {
  return `NAHBEI_${flagOf(name).replaceAll('-', '_').toUpperCase()}`;
}
