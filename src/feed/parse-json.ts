import type { Issue } from '../model/issue.ts';

/** Deepest nesting that is read; no format of ours needs more than 12, and a bomb has thousands. */
const MAX_DEPTH = 64;

/**
 * JSON from a stranger: undefined and an issue where there is none. Depth is counted on the text, before anything recursive
 * touches it.
 */
export function parseJson(text: string, issues: Issue[]): unknown {
  const fault = (code: string, message: string): undefined => {
    issues.push({ path: '', code, message, severity: 'error' });
  };
  const start = text.trimStart();
  if (!start) return fault('empty', 'The document is empty.');
  if (start.startsWith('<')) return fault('html', 'This is a page or XML, not JSON; perhaps a login or an error page.');
  if (tooDeep(text)) return fault('depth', `Nested deeper than ${MAX_DEPTH} levels.`);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fault('json', `Not JSON: ${error.message}`);
  }
}

function tooDeep(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text.charCodeAt(index);
    if (character === 0x22) {
      // A string: on to the next quotation mark that no backslash precedes.
      do index = text.indexOf('"', index + 1);
      while (index >= 0 && isEscaped(text, index));
      if (index < 0) return false;
    } else if (character === 0x5b || character === 0x7b) {
      if (++depth > MAX_DEPTH) return true;
    } else if (character === 0x5d || character === 0x7d) depth--;
  }
  return false;
}

function isEscaped(text: string, index: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(index - 1 - backslashes) === 0x5c) backslashes++;
  return backslashes % 2 === 1;
}
