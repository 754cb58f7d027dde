import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { form, type Form } from '../model/form.ts';
import { isObject } from '../model/is-object.ts';
import type { Issue } from '../model/issue.ts';
import { list, read } from '../model/schema.ts';
import { WrongSetting } from './setting-values.ts';

/** The forms of a feed, and the language of their plain strings. */
export interface Forms {
  forms: Form[];
  lang: string;
}

/**
 * Reads the forms of a nahbei feed by the rules of the elements. A fault that would let a question fall out is fatal here: what the
 * page asks and the collector does not know would be thrown away.
 */
export function readForms(value: unknown, folder: string): Forms {
  if (typeof value !== 'string') throw new WrongSetting('must be the path of a feed.');
  const feed = readJson(resolve(folder, value));
  if (!isObject(feed) || !Array.isArray(feed['forms']))
    throw new WrongSetting('must be a nahbei feed with "forms" in it.');
  const issues: Issue[] = [];
  const forms = read(list(form), feed['forms'], '/forms', { issues });
  const fault = issues.find(({ path }) => /^\/forms(\/\d+(\/fields(\/\d+.*)?)?)?$/.test(path));
  if (fault) throw new WrongSetting(`has a fault at ${fault.path}: ${fault.message}`);
  if (!forms || forms.length === 0) throw new WrongSetting('must be a nahbei feed with "forms" in it.');
  const info = feed['feed'];
  const lang = isObject(info) && typeof info['lang'] === 'string' ? info['lang'] : 'de';
  return { forms, lang };
}

/** Reads a JSON file. @throws {WrongSetting} */
export function readJson(path: string): unknown {
  let content;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as { code?: string };
    throw new WrongSetting(
      code === 'ENOENT' ? 'names a file that is not there.' : `names a file that cannot be read (${code}).`,
    );
  }
  try {
    return JSON.parse(content);
  } catch {
    throw new WrongSetting('names a file that is no JSON.');
  }
}
