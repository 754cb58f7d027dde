import { cleanText } from './clean-text.ts';
import { isObject } from './is-object.ts';
import { pointer, type Issue } from './issue.ts';
import { safeUrl } from './safe-url.ts';
import { isText, readText, type Text } from './text.ts';

declare const output: unique symbol;

/**
 * The shape of a value, as data. From one such description come the TypeScript type ({@link Infer}), the reader
 * ({@link read}) and the JSON Schema 2020-12 (`scripts/feed-schema.mjs`), so that the three cannot disagree.
 */
export type Type<T = unknown> = Shape & { readonly [output]?: T };

/** The TypeScript type of what {@link read} gives for a description. */
export type Infer<S> = S extends { readonly [output]?: infer T } ? Exclude<T, undefined> : never;

type Fields = Readonly<Record<string, Type>>;

/** What a description says; `is` chooses the rule in {@link read} and in the schema generator. */
export type Shape =
  | { readonly is: 'id' | 'text' | 'rich' | 'url' | 'boolean' }
  | {
      readonly is: 'string';
      readonly max: number;
      readonly pattern?: RegExp;
      readonly valid?: (value: string) => boolean;
    }
  | { readonly is: 'number'; readonly min: number; readonly max: number; readonly integer: boolean }
  | { readonly is: 'enum'; readonly values: readonly string[] }
  | { readonly is: 'list'; readonly of: Type; readonly min: number; readonly max: number; readonly whole: boolean }
  | { readonly is: 'object'; readonly required: Fields; readonly optional: Fields; readonly oneOf?: readonly string[] }
  | { readonly is: 'record'; readonly of: Type }
  | { readonly is: 'either'; readonly of: readonly Type[] };

type Out<F> = { [K in keyof F]: Infer<F[K]> };

/** Text with markup rules of its own: plain unless it says otherwise. HTML is never interpreted by the elements. */
export type Rich = Text | { format: 'plain' | 'markdown' | 'html'; value: Text };

export const id: Type<string> = { is: 'id' };
export const text: Type<Text> = { is: 'text' };
export const rich: Type<Rich> = { is: 'rich' };
export const url: Type<string> = { is: 'url' };
export const boolean: Type<boolean> = { is: 'boolean' };

export const string = (max = 500): Type<string> => ({ is: 'string', max });

/** A string that matches `pattern` and, where a pattern cannot say it (30 February), is `valid`. */
export function pattern(pattern: RegExp, valid?: (value: string) => boolean): Type<string> {
  return { is: 'string', max: 500, pattern, ...(valid && { valid }) };
}

export const number = (min = -Infinity, max = Infinity): Type<number> => ({ is: 'number', min, max, integer: false });
export const integer = (min = 0, max = Number.MAX_SAFE_INTEGER): Type<number> => ({
  is: 'number',
  min,
  max,
  integer: true,
});

export const oneOf = <const T extends string>(...values: T[]): Type<T> => ({ is: 'enum', values });

/** A list that leaves out the items that are wrong. */
export const list = <T>(of: Type<T>, max = 10_000): Type<T[]> => ({ is: 'list', of, min: 0, max, whole: false });

/** A list that is right as a whole or not at all, of `min` to `max` items: a pair of times, a bounding box. */
export const tuple = <T>(of: Type<T>, min: number, max = min): Type<T[]> => ({ is: 'list', of, min, max, whole: true });

/**
 * An object with these keys and no others.
 *
 * @param oneOf - Of these optional keys exactly one must be there.
 */
export function object<R extends Fields, O extends Fields>(
  required: R,
  optional: O,
  oneOf?: readonly (keyof O & string)[],
): Type<Out<R> & Partial<Out<O>>> {
  return { is: 'object', required, optional, ...(oneOf && { oneOf }) };
}

/** An object whose keys are data: words and their synonyms. */
export const record = <T>(of: Type<T>): Type<Record<string, T>> => ({ is: 'record', of });

/** The first description that fits. */
export const either = <A, B>(a: Type<A>, b: Type<B>): Type<A | B> => ({ is: 'either', of: [a, b] });

/** Where {@link read} reports, and how it resolves relative addresses. */
export interface ReadContext {
  issues: Issue[];
  /** Absolute URL of the document. */
  base?: string | undefined;
  /** When given, plain strings become texts in this language: a feed is merged into one whose own language differs. */
  lang?: string | undefined;
}

/**
 * Reads an untrusted value by its description and builds a fresh one with known keys only, so that nothing of the input (a
 * prototype, a template object, a getter) lives on. A wrong optional field or list item costs only itself; a wrong required one
 * costs the object around it. `null` and, for enumerations, `"unknown"` count as absent: what a feed does not know is not a fault.
 *
 * @returns The value, or undefined, with a `warning` in `context.issues`.
 */
export function read<T>(type: Type<T>, value: unknown, path: string, context: ReadContext): T | undefined {
  return readShape(type, value, path, context) as T | undefined;
}

function readShape(type: Type, value: unknown, path: string, context: ReadContext): unknown {
  const wrong = (code: string, message: string): undefined => {
    context.issues.push({ path, code, message, severity: 'warning' });
  };

  switch (type.is) {
    case 'boolean':
      return typeof value === 'boolean' ? value : wrong('type', 'Expected true or false.');
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return wrong('type', 'Expected a number.');
      if (type.integer && !Number.isInteger(value)) return wrong('type', 'Expected a whole number.');
      return value >= type.min && value <= type.max ? value : wrong('range', `Expected ${type.min} to ${type.max}.`);
    case 'text':
      return (
        readWords(value, path, context) ??
        wrong(isText(value) ? 'blank' : 'type', 'Expected words, or an object of them by language.')
      );
    case 'rich': {
      if (isText(value)) return readWords(value, path, context) ?? wrong('blank', 'Expected words.');
      const { format, value: inner } = (value ?? {}) as { format?: unknown; value?: unknown };
      const content = readWords(inner, pointer(path, 'value'), context);
      if (content === undefined || !(format === 'plain' || format === 'markdown' || format === 'html')) {
        return wrong('type', 'Expected text, or {format, value}.');
      }
      return { format, value: content };
    }
    case 'list':
      return readList(type, value, path, context, wrong);
    case 'object':
      return readObject(type, value, path, context, wrong);
    case 'record': {
      if (!isObject(value)) return wrong('type', 'Expected an object.');
      // No prototype: its keys are a stranger's words, and "constructor" is one.
      const result = Object.create(null) as Record<string, unknown>;
      for (const [key, item] of Object.entries(value)) {
        const read = readShape(type.of, item, pointer(path, key), context);
        if (read !== undefined && key !== '__proto__') result[cleanText(key, 200)] = read;
      }
      return result;
    }
    case 'either': {
      let first: Issue[] | undefined;
      for (const option of type.of) {
        const issues: Issue[] = [];
        const result = readShape(option, value, path, { ...context, issues });
        if (result !== undefined) {
          context.issues.push(...issues);
          return result;
        }
        first ??= issues;
      }
      // Nothing fits: what the first one says is the most likely help.
      context.issues.push(...(first ?? []));
      return undefined;
    }
  }

  // What is left is written as a string; an id may also be a number, as databases count.
  const given = type.is === 'id' && Number.isInteger(value) ? String(value) : value;
  if (typeof given !== 'string') return wrong('type', 'Expected a string.');
  if (type.is === 'url') {
    return safeUrl(given, context.base) ?? wrong('url', 'Expected an http, https, mailto or tel address.');
  }
  const max = type.is === 'string' ? type.max : 200;
  // Cut short, a rule or an address would be another one.
  if (given.length > max) return wrong('limit', `Expected at most ${max} characters.`);
  const string = cleanText(given, max);
  if (type.is === 'id') {
    return string || wrong('pattern', 'Expected an id of 1 to 200 characters.');
  }
  if (type.is === 'enum') {
    return type.values.includes(string) ? string : wrong('enum', `Expected one of ${type.values.join(', ')}.`);
  }
  if (!string) return wrong('type', 'Expected a string that is not empty.');
  const { pattern, valid } = type as Shape & { is: 'string' };
  if (pattern && !pattern.test(string)) return wrong('pattern', 'Expected another notation.');
  return valid?.(string) === false ? wrong('range', 'There is no such value.') : string;
}

/** A text, and an issue for each of its languages that is none or has no words. An empty one is not translated yet: no fault. */
function readWords(value: unknown, path: string, { issues, lang }: ReadContext): Text | undefined {
  const words = readText(value, lang);
  if (words === undefined || !isObject(value)) return words;
  for (const [tag, given] of Object.entries(value)) {
    if ((typeof given === 'string' && !given.trim()) || Object.hasOwn(words as object, tag.toLowerCase())) continue;
    issues.push({
      path: pointer(path, tag),
      code: 'language',
      message: 'Expected text in a language.',
      severity: 'warning',
    });
  }
  return words;
}

type Wrong = (code: string, message: string) => undefined;

function readList(type: Shape & { is: 'list' }, value: unknown, path: string, context: ReadContext, wrong: Wrong) {
  if (!Array.isArray(value)) return wrong('type', 'Expected a list.');
  if (value.length > type.max) wrong('limit', `Only the first ${type.max} entries are read.`);
  const items: unknown[] = [];
  for (let index = 0; index < Math.min(value.length, type.max); index++) {
    if (isAbsent(type.of, value[index])) continue;
    const item = readShape(type.of, value[index], pointer(path, index), context);
    if (item !== undefined) items.push(item);
  }
  if (type.whole && (items.length < type.min || items.length !== value.length)) {
    return wrong('range', `Expected ${type.min} to ${type.max} entries.`);
  }
  return items;
}

function readObject(type: Shape & { is: 'object' }, value: unknown, path: string, context: ReadContext, wrong: Wrong) {
  if (!isObject(value)) return wrong('type', 'Expected an object.');
  const own = (key: string) => (Object.hasOwn(value, key) ? value[key] : undefined);
  const result: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(type.required)) {
    const given = own(key);
    if (given === undefined || given === null) return wrong('required', `"${key}" is missing.`);
    const read = readShape(field, given, pointer(path, key), context);
    if (read === undefined) return undefined;
    result[key] = read;
  }
  for (const [key, field] of Object.entries(type.optional)) {
    const given = own(key);
    if (isAbsent(field, given)) continue;
    const read = readShape(field, given, pointer(path, key), context);
    if (read !== undefined) result[key] = read;
  }
  if (type.oneOf && type.oneOf.filter((key) => key in result).length !== 1) {
    return wrong('required', `Expected exactly one of ${type.oneOf.join(', ')}.`);
  }
  return result;
}

const isAbsent = (type: Type, value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (type.is === 'enum' && value === 'unknown') ||
  (type.is === 'rich' && isObject(value) && 'format' in value && isAbsent(text, value['value']));
