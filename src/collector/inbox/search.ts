import { foldText } from '../../model/fold-text.ts';
import type { OpenSignup } from './inbox-view.ts';

/** Whether every word stands somewhere in the answers, as in the search of the elements. */
export function matches({ lines }: OpenSignup, search: string): boolean {
  const text = foldText(lines.map(({ value }) => value).join(' '));
  return foldText(search)
    .split(' ')
    .every((word) => text.includes(word));
}
