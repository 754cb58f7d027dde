const MAX_OCTETS = 75;

/**
 * One content line of iCalendar with its line end, folded so that no line is longer than 75 octets, and none breaks inside a
 * character (RFC 5545, 3.1).
 */
export function icalLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const code = character.codePointAt(0)!;
    const length = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
    octets += length;
    if (octets > MAX_OCTETS) {
      folded += '\r\n ';
      octets = 1 + length;
    }
    folded += character;
  }
  return `${folded}\r\n`;
}

// All control characters but the line feed. What ends a line elsewhere must not begin one here.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]+/g;

/** Words as a TEXT value (RFC 5545, 3.3.11). */
export const icalText = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(CONTROL, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** An address as a URI value (RFC 5545, 3.3.13), in which nothing is escaped, so nothing may be that needs it. */
// oxlint-disable-next-line no-control-regex
export const icalUri = (uri: string): string => uri.replace(/[\u0000-\u0020\u007f-\u009f\u2028\u2029]+/g, '');

/** A moment in the short form: `2026-03-29T09:30:00` becomes `20260329T093000`. */
export const icalTime = (iso: string): string => iso.replace(/[-:]/g, '');
