import { cleanText } from './clean-text.ts';

/**
 * Words for people: one string in the feed's own language, or one per language, keyed by BCP 47 tag
 * (`de`, `en`, `ar`, `de-x-leicht` for Leichte Sprache).
 */
export type Text = string | Readonly<Record<string, string>>;

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;

/** Whether a value has one of the two shapes of {@link Text}; its words are not looked at. */
export const isText = (value: unknown): boolean =>
  typeof value === 'string' ||
  (typeof value === 'object' && value !== null && !Array.isArray(value) && !('format' in value && 'value' in value));

/**
 * An untrusted value as {@link Text}, or undefined when there is no word in it. Keys that are no language tags are left out.
 *
 * @param lang - When given, a plain string becomes a text in this language.
 */
export function readText(value: unknown, lang?: string): Text | undefined {
  if (typeof value === 'string') {
    const clean = cleanText(value);
    return clean && lang !== undefined ? { [lang.toLowerCase()]: clean } : clean || undefined;
  }
  if (!isText(value)) return undefined;
  const texts: [string, string][] = [];
  for (const [tag, words] of Object.entries(value as object)) {
    if (!LANGUAGE.test(tag) || typeof words !== 'string') continue;
    const clean = cleanText(words);
    if (clean) texts.push([tag.toLowerCase(), clean]);
  }
  return texts.length ? Object.fromEntries(texts) : undefined;
}

/** One text that was picked, and the language it is in. */
export interface PickedText {
  value: string;
  /** BCP 47 tag, lower case. */
  lang: string;
}

/**
 * The best version for a reader: the language asked for, its primary subtag, the feed's language, the first there is
 * (FEED.md, 1). Its real language comes along, so that a page can mark what is not in the reader's (WCAG 3.1.2).
 *
 * @param lang - What the reader reads, BCP 47.
 * @param feedLang - What a plain string is in.
 */
export function pickText(text: Text | undefined, lang: string, feedLang = 'de'): PickedText | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return { value: text, lang: feedLang };
  const asked = lang.toLowerCase();
  for (const tag of [asked, asked.split('-')[0], feedLang.toLowerCase(), Object.keys(text)[0]]) {
    if (tag !== undefined && Object.hasOwn(text, tag)) return { value: text[tag]!, lang: tag };
  }
  return undefined;
}
