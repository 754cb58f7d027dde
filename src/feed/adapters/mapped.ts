import { isDate } from '../../model/calendar-date.ts';
import { feedInfo, records } from '../../model/feed.ts';
import { pointer } from '../../model/issue.ts';
import { isObject } from '../../model/is-object.ts';
import type { Type } from '../../model/schema.ts';
import type { ListSource, Source } from '../feed-config.ts';
import { geometryPosition } from './geometry-position.ts';
import type { Adapter } from './index.ts';

type Value = { value: unknown; at: string };
/** Our pointer → where the value was found. */
type Origins = Map<string, string>;

/**
 * Any JSON, by a configured {@link Mapping} of JSON pointers. Values are brought to the form that our field has, as far as there is
 * one meaning: `"50,55"` where a number belongs, `"Ja"` or `1` for true, `01.02.2026` for a date. The rest is left to the reader.
 */
export const mapped: Adapter = (document, mapping, issues) => {
  const origins: Origins = new Map();
  const result: Record<string, unknown> = { nahbei: '1.0' };
  if (!mapping) {
    issues.push({ path: '', code: 'mapping', message: 'The format "mapped" needs a mapping.', severity: 'error' });
    return { document: result };
  }

  const convert = (
    source: Source,
    item: unknown,
    at: string,
    target: string,
    type: Type | undefined,
  ): Value | undefined => {
    if (typeof source === 'string') return coerce(lookUp(item, source, at), type);
    if ('const' in source) return { value: source.const, at };
    if ('geometry' in source) {
      const found = lookUp(item, source.geometry, at);
      return found && { value: geometryPosition(found.value, found.at, issues), at: found.at };
    }
    if ('split' in source) {
      const found = lookUp(item, source.from, at);
      return (
        found && { ...found, value: typeof found.value === 'string' ? split(found.value, source.split) : found.value }
      );
    }
    if ('map' in source) {
      const found = lookUp(item, source.from, at);
      const key = String(found?.value);
      return found && { ...found, value: Object.hasOwn(source.map, key) ? source.map[key] : undefined };
    }
    return list(source, item, at, target, type);
  };

  const list = (
    source: ListSource,
    item: unknown,
    at: string,
    target: string,
    type: Type | undefined,
  ): Value | undefined => {
    const found = lookUp(item, source.at ?? '', at);
    if (!Array.isArray(found?.value)) return undefined;
    const itemType = type?.is === 'list' ? type.of : undefined;
    return {
      at: found.at,
      value: found.value.map((entry: unknown, index) =>
        fields(source.fields, entry, pointer(found.at, index), pointer(target, index), itemType),
      ),
    };
  };

  const fields = (sources: ListSource['fields'], item: unknown, at: string, target: string, type: Type | undefined) => {
    origins.set(target, at);
    const record: Record<string, unknown> = {};
    for (const [path, source] of Object.entries(sources)) {
      const tokens = path.split('/');
      const ours = `${target}/${path}`;
      const found = convert(source, item, at, ours, typeAt(type, tokens));
      if (found?.value === undefined || found.value === null || found.value === '') continue;
      origins.set(ours, found.at);
      put(record, tokens, found.value);
    }
    return record;
  };

  for (const name of Object.keys(records) as (keyof typeof records)[]) {
    const source = mapping[name];
    if (!source) continue;
    const type: Type = { is: 'list', of: records[name] as Type, min: 0, max: Infinity, whole: false };
    const found = list(source, document, '', `/${name}`, type);
    if (!found) {
      const message = `There is no list at "${source.at ?? ''}" for ${name}.`;
      issues.push({ path: source.at ?? '', code: 'mapping', message, severity: 'error' });
      continue;
    }
    result[name] = (found.value as Record<string, unknown>[]).map(withIds);
  }
  if (mapping.feed) result['feed'] = fields(mapping.feed, document, '', '/feed', feedInfo as Type);
  return { document: result, origin: (path) => originOf(path, origins) };
};

/** The place of the longest part of our pointer that came from somewhere. */
function originOf(path: string, origins: Origins): string {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    const at = origins.get(path.slice(0, end));
    if (at !== undefined) return at;
  }
  return '';
}

/** RFC 6901, 4. */
function lookUp(item: unknown, path: string, at: string): Value | undefined {
  let value = item;
  for (const token of path.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return { value, at: at + path };
}

function put(record: Record<string, unknown>, tokens: readonly string[], value: unknown): void {
  let target: Record<string, unknown> | unknown[] = record;
  for (const [index, token] of tokens.entries()) {
    const key = token as keyof typeof target;
    if (token === '__proto__') return;
    if (index === tokens.length - 1) {
      target[key] = value as never;
      return;
    }
    const fresh: unknown = /^\d+$/.test(tokens[index + 1]!) ? [] : {};
    if (!Object.hasOwn(target, key)) target[key] = fresh as never;
    target = target[key] as Record<string, unknown>;
  }
}

/** The description of our field at a path, so that a value can be brought to its form. */
function typeAt(type: Type | undefined, tokens: readonly string[]): Type | undefined {
  for (const token of tokens) {
    while (type?.is === 'either') type = type.of[0];
    if (type?.is === 'list') type = type.of;
    else if (type?.is === 'object') type = type.required[token] ?? type.optional[token];
    else return undefined;
  }
  return type;
}

function coerce(found: Value | undefined, type: Type | undefined): Value | undefined {
  if (!found || !type) return found;
  const { value, at } = found;
  switch (type.is) {
    case 'boolean':
      if (/^(1|ja|yes|true|wahr|x)$/i.test(String(value))) return { value: true, at };
      if (/^(0|nein|no|false|falsch)$/i.test(String(value))) return { value: false, at };
      return found;
    case 'number':
      return typeof value === 'string' && /^-?\d+([.,]\d+)?$/.test(value.trim())
        ? { value: Number(value.replace(',', '.')), at }
        : found;
    case 'list':
      return value === null || Array.isArray(value) ? found : { value: [value], at };
    case 'string': {
      if (typeof value === 'number') return { value: String(value), at };
      const german =
        typeof value === 'string' && type.valid === isDate && /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(value.trim());
      return german
        ? { value: `${german[3]}-${german[2]!.padStart(2, '0')}-${german[1]!.padStart(2, '0')}`, at }
        : found;
    }
    case 'text':
      return typeof value === 'number' ? { value: String(value), at } : found;
    default:
      return found;
  }
}

const split = (value: string, at: string) => {
  const parts: string[] = [''];
  for (const character of value) {
    if (at.includes(character)) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
};

/** Records without an id get one that stays the same as long as title and address do, so that links keep working. */
function withIds(item: Record<string, unknown>): Record<string, unknown> {
  item['id'] ??= `x${hash(JSON.stringify([item['title'], item['places'], item['start'], item['day']]))}`;
  const provider = item['provider'];
  if (isObject(provider)) provider['id'] ??= `x${hash(JSON.stringify(provider['name']))}`;
  return item;
}

/** FNV-1a, 32 bit, base 36: short and the same everywhere. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(36);
}
