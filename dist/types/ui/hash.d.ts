/** Where our part of a page's fragment begins. */
export declare const MARK = "nahbei?";
/** The page's own part of the fragment, and ours: `#termine&nahbei?offer=elterncafe`. */
export declare function splitHash(): [page: string, ours: URLSearchParams];
