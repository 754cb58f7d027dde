// The build passes the fixed strings that Leaflet writes through innerHTML when it loads through here (rollup.config.mjs), because a
// page with `require-trusted-types-for 'script'` refuses plain ones. No text of a feed, and no other string, comes this way.
interface Factory {
  createPolicy(name: string, rules: { createHTML(html: string): string }): { createHTML(html: string): unknown };
  emptyHTML: unknown;
}

const { trustedTypes } = globalThis as { trustedTypes?: Factory };

function makePolicy() {
  try {
    return trustedTypes?.createPolicy('nahbei', { createHTML: (html) => html });
  } catch (error) {
    // A second copy on the page: the name is taken. Leaflet then finds its probe empty and does without inline SVG, which is no harm.
    if (error instanceof TypeError) return { createHTML: () => trustedTypes?.emptyHTML };
    throw error;
  }
}

const policy = makePolicy();

/** A string of Leaflet's own source, in the form that the page's policy wants. */
export const trustedHtml = (html: string): string => (policy ? (policy.createHTML(html) as string) : html);
