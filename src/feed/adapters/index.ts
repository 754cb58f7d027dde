import type { Issue } from '../../model/issue.ts';
import { isObject } from '../../model/is-object.ts';
import type { Mapping } from '../feed-config.ts';

/** What an adapter gives: the document in our words, and the way back for whoever has to mend it. */
export interface Adapted {
  /** A nahbei document; not checked yet. */
  document: unknown;
  /** A JSON pointer into our document → one into the document as its author wrote it. */
  origin?: (path: string) => string;
}

/** One adapter is one function that only renames; what is right is decided afterwards, for all formats alike. */
export type Adapter = (document: unknown, mapping: Mapping | undefined, issues: Issue[]) => Adapted;

/** Each format's code comes only when such a document is met. */
const ADAPTERS: Readonly<Record<string, () => Promise<Adapter>>> = {
  nahbei: async () => (document) => ({ document }),
  geojson: async () => (await import('./geojson.ts')).geojson,
  mapped: async () => (await import('./mapped.ts')).mapped,
};

/** The names that `format` may have, besides `auto`. */
export const formats = Object.keys(ADAPTERS);

/** The adapter of that name, loaded; undefined for a name nobody knows. */
export const adapter = async (format: string): Promise<Adapter | undefined> =>
  Object.hasOwn(ADAPTERS, format) ? ADAPTERS[format]!() : undefined;

/** The format of a document, by what only it has. */
export function detectFormat(document: unknown, mapping: Mapping | undefined): string | undefined {
  if (isObject(document) && 'nahbei' in document) return 'nahbei';
  const first = Array.isArray(document) ? (document[0] as unknown) : document;
  if (isObject(first) && (first['type'] === 'FeatureCollection' || first['type'] === 'Feature')) return 'geojson';
  return mapping && 'mapped';
}
