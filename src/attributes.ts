/**
 * The attributes that the elements have, for the spellings of the snippet that carry them as `data-*` or in a URL. A test holds
 * this list against the elements' own properties.
 */
export const allowedAttributes: ReadonlySet<string> = new Set(
  (
    'feed format config lang languages heading-level theme no-hash kind category district language audience locked view center zoom ' +
    'basemap attribution signup from days first-day time-zone endpoint encoding opportunity privacy'
  ).split(' '),
);

/** Gives an element what somebody wrote as `data-*` on a stand-in or a script; nothing that it does not have. */
export function copyData(from: Element, to: Element): void {
  for (const { name, value } of from.attributes) {
    const attribute = name.replace(/^data-/, '');
    if (name.startsWith('data-') && allowedAttributes.has(attribute)) to.setAttribute(attribute, value);
  }
}
