// Control characters but tab and line feed, and the invisible marks that reorder or hide text (bidi embeddings, overrides and
// isolates, Trojan Source, CVE-2021-42574). U+200E/F stay: Arabic and Hebrew texts need them.
// oxlint-disable-next-line no-control-regex
const HARMFUL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * Text from a stranger, made safe to show: line ends become `\n`, control and bidi-override characters and lone surrogates go,
 * blanks at both ends too. Markup is left as it is: it is shown literally.
 *
 * @param max - Longest result in UTF-16 code units.
 */
export function cleanText(value: string, max = 20_000): string {
  const text = value
    .slice(0, max)
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(HARMFUL, '');
  // Not every browser in use has it (Safari before 16.4): then a lone surrogate shows as U+FFFD anyway.
  return (text.toWellFormed?.() ?? text).trim();
}
