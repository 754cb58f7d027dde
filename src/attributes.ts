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
