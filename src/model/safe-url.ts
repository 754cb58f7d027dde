const SCHEMES = new Set(['https:', 'http:', 'mailto:', 'tel:']);
/** Blanks and control characters, which URL parsers drop silently ("java\nscript:"), and the marks that reverse a displayed address. */
// oxlint-disable-next-line no-control-regex
const HIDDEN = /[\s\u0000-\u001f\u007f\\\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const RELATIVE = /^(?:\/(?!\/)|\.{1,2}\/|[?#])/;

/**
 * An address from a feed, if a link may lead there: `http`, `https`, `mailto` (without a query, which could add recipients) and
 * `tel`, without user and password, of at most 2,048 characters. A relative one is resolved against `base`, or kept as it is
 * without one. Everything else is undefined.
 *
 * @param base - Absolute URL of the feed.
 */
export function safeUrl(value: string, base?: string): string | undefined {
  const text = value.trim();
  if (!text || text.length > 2048 || HIDDEN.test(text)) return undefined;
  // Spreadsheets and portals often leave the scheme out.
  if (/^www\.[^/]+\./i.test(text)) return safeUrl(`https://${text}`);
  if (!/^[a-z][a-z0-9+.-]*:/i.test(text)) {
    if (!RELATIVE.test(text)) return undefined;
    return base === undefined ? text : parse(text, base)?.href;
  }
  const url = parse(text);
  if (!url || !SCHEMES.has(url.protocol) || url.username || url.password) return undefined;
  if (url.protocol === 'mailto:' && (url.search || /%0|,|;/i.test(url.pathname))) return undefined;
  if (url.protocol === 'tel:' && !/^tel:\+?[\d().\s-]{2,30}$/.test(text)) return undefined;
  return url.href;
}

/** `URL.canParse` is younger than the phones of our readers. */
function parse(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
