/** Where our part of a page's fragment begins. */
export const MARK = 'nahbei?';

/** The page's own part of the fragment, and ours: `#termine&nahbei?offer=elterncafe`. */
export function splitHash(): [page: string, ours: URLSearchParams] {
  const [page = '', ours] = location.hash.slice(1).split(MARK);
  return [page.replace(/&$/, ''), new URLSearchParams(ours)];
}
