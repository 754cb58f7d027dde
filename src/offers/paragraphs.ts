import type { Rich } from '../model/schema.ts';
import type { Text } from '../model/text.ts';

/** Elements that begin a new line. */
const BLOCK = /^(?:p|br|li|ul|ol|div|tr|h[1-6]|section|article|blockquote)$/;

/** Named characters that German texts have; others are shown as they are written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  ndash: '–',
  bdquo: '„',
  ldquo: '“',
  euro: '€',
};

/** The words of a description and how they are marked up. */
export function unwrap(rich: Rich): { format: 'plain' | 'markdown' | 'html'; text: Text } {
  const { format, value } = rich as { format?: 'plain' | 'markdown' | 'html'; value?: Text };
  return typeof rich === 'object' && format && value !== undefined
    ? { format, text: value }
    : { format: 'plain', text: rich as Text };
}

/** A description's paragraphs as plain text; of HTML only the words, read without a parser that could run anything. */
export function paragraphs(words: string, format: 'plain' | 'markdown' | 'html'): string[] {
  return (format === 'html' ? stripTags(words) : words)
    .split(/\n\s*\n|\n(?=\s*[-*•] )/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

/** One pass; what is no tag ("<3") stays. */
function stripTags(html: string): string {
  const lower = html.toLowerCase();
  let words = '';
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    if (open < 0) return words + decode(html.slice(at));
    words += decode(html.slice(at, open));
    const name = /^<\/?([a-z][a-z0-9]*)|^<!/.exec(lower.slice(open, open + 24));
    const end = name ? html.indexOf('>', open) : -1;
    if (end < 0) {
      words += '<';
      at = open + 1;
      continue;
    }
    at = end + 1;
    if ((name![1] === 'script' || name![1] === 'style') && html[open + 1] !== '/') {
      const close = lower.indexOf(`</${name![1]}`, at);
      at = close < 0 ? html.length : close;
    } else if (name![1] && BLOCK.test(name![1])) words += '\n\n';
  }
  return words;
}

const decode = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-zA-Z]{2,8}));/g, (all, decimal, hex, name: string) => {
      if (name) return Object.hasOwn(NAMED, name) ? NAMED[name]! : all;
      const code = decimal ? Number(decimal) : Number.parseInt(hex as string, 16);
      // No control characters, no marks that turn the direction of a line (see clean-text.ts), nothing beyond Unicode.
      const harmful =
        code < 32 ||
        (code >= 0x7f && code < 0xa0) ||
        (code >= 0x202a && code <= 0x202e) ||
        (code >= 0x2066 && code <= 0x2069);
      return harmful || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '' : String.fromCodePoint(code);
    });
