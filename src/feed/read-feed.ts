import { emptyFeed, feedInfo, records, type Feed, type RecordName } from '../model/feed.ts';
import { pointer, type Issue } from '../model/issue.ts';
import { isObject } from '../model/is-object.ts';
import { read, type ReadContext, type Type } from '../model/schema.ts';
import { adapter, detectFormat, formats } from './adapters/index.ts';
import { decodeText } from './decode-text.ts';
import type { ReadOptions } from './feed-config.ts';
import { parseJson } from './parse-json.ts';

/** What was read, and what was wrong with it. */
export interface ReadResult {
  feed: Feed;
  issues: Issue[];
}

/** What every record has in common, as far as reading goes. */
interface AnyRecord {
  id: string;
  updated?: string;
  valid?: { from?: string; until?: string };
}

/**
 * Reads a document in any known format as a {@link Feed}. Pure but for lazily loaded adapters; never rejects for bad data: a bad
 * entry costs only itself and becomes an issue whose `path` points into the document as its author wrote it.
 *
 * @param input - JSON as text, as bytes in any usual encoding, or parsed.
 */
export async function readFeed(input: string | Uint8Array | object, options: ReadOptions = {}): Promise<ReadResult> {
  const issues: Issue[] = [];
  const document = parse(input, issues);
  if (document === undefined) return { feed: emptyFeed(), issues };

  const wanted = options.format && options.format !== 'auto' ? options.format : detectFormat(document, options.mapping);
  const adapt = wanted === undefined ? undefined : await adapter(wanted);
  if (!adapt) {
    const message = wanted === undefined ? 'The format is not recognised.' : `There is no format "${wanted}".`;
    issues.push({ path: '', code: 'format', message: `${message} Known: ${formats.join(', ')}.`, severity: 'error' });
    return { feed: emptyFeed(), issues };
  }

  const adapted = adapt(document, options.mapping, issues);
  const found: Issue[] = [];
  const feed = readDocument(adapted.document, options, found);
  const { origin } = adapted;
  issues.push(...(origin ? found.map((issue) => ({ ...issue, path: origin(issue.path) })) : found));
  return { feed, issues };
}

function parse(input: string | Uint8Array | object, issues: Issue[]): unknown {
  if (input instanceof Uint8Array) return parseJson(decodeText(input, issues), issues);
  return typeof input === 'string' ? parseJson(input.replace(/^\ufeff/, ''), issues) : input;
}

function readDocument(document: unknown, options: ReadOptions, issues: Issue[]): Feed {
  const feed = emptyFeed();
  if (!isObject(document)) {
    issues.push({ path: '', code: 'type', message: 'Expected an object.', severity: 'error' });
    return feed;
  }
  if (!/^1(\.\d+)?$/.test(String(document['nahbei']))) {
    const message = 'Expected a format version 1.x in "nahbei"; reading on as 1.0.';
    issues.push({ path: '/nahbei', code: 'version', message, severity: 'warning' });
  }
  if ('parts' in document) {
    issues.push({
      path: '/parts',
      code: 'unsupported',
      message: 'Feeds in parts are not read yet.',
      severity: 'warning',
    });
  }
  const context: ReadContext = { issues, base: options.base };
  if (isObject(document['feed'])) feed.feed = read(feedInfo, document['feed'], '/feed', context) ?? {};
  const lang = feed.feed.lang ?? 'de';
  if (options.mainLang !== undefined && options.mainLang !== lang) context.lang = lang;

  const today = options.today ?? new Date().toISOString().slice(0, 10);
  for (const name of options.only ?? (Object.keys(records) as RecordName[])) {
    feed[name] = readRecords(records[name] as Type<AnyRecord>, document[name], `/${name}`, today, context) as never;
  }
  for (const record of [...feed.offers, ...feed.opportunities, ...feed.events]) {
    if (typeof record.provider !== 'object') continue;
    const { id } = record.provider;
    if (!feed.organisations.some((organisation) => organisation.id === id)) feed.organisations.push(record.provider);
    record.provider = id;
  }
  for (const event of feed.events) event.timeZone ??= feed.feed.timeZone ?? 'Europe/Berlin';
  return feed;
}

function readRecords(
  type: Type<AnyRecord>,
  value: unknown,
  path: string,
  today: string,
  context: ReadContext,
): AnyRecord[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    context.issues.push({ path, code: 'type', message: 'Expected a list.', severity: 'error' });
    return [];
  }
  const byId = new Map<string, AnyRecord>();
  for (const [index, entry] of value.entries()) {
    const at = pointer(path, index);
    const before = context.issues.length;
    const record = read(type, entry, at, context);
    if (!record) {
      for (const issue of context.issues.slice(before)) issue.severity = 'error';
      continue;
    }
    if (record.valid?.until !== undefined && record.valid.until < today) {
      context.issues.push({ path: at, code: 'expired', message: 'Its validity has ended.', severity: 'info' });
      continue;
    }
    const twin = byId.get(record.id);
    if (twin) {
      const message = 'Another entry has this id; the one updated last is used.';
      context.issues.push({ path: pointer(at, 'id'), code: 'duplicate-id', message, severity: 'warning' });
      if ((record.updated ?? '') < (twin.updated ?? '')) continue;
    }
    byId.set(record.id, record);
  }
  return [...byId.values()];
}
