/** One part of a credit line. */
export interface Credit {
  text: string;
  url?: string;
}

/** What is drawn under the markers. */
export interface Basemap {
  kind: 'tiles' | 'geojson' | 'pmtiles' | 'none';
  /** Absolute; of tiles with `{z}`, `{x}` and `{y}`. */
  url: string;
  /** Where it comes from, when that is not the page's own server: then it is not asked for before the visitor agrees. */
  host?: string;
  /** Who runs that server, where we know. */
  provider?: string;
  credits: Credit[];
  maxZoom: number;
}

const BKG = 'Bundesamt für Kartographie und Geodäsie';
const SERVER = 'https://sgx.geodatenzentrum.de';

const basemapDe =
  (variant: string) =>
  (today: string): Basemap => ({
    kind: 'tiles',
    url: `${SERVER}/wmts_basemapde/tile/1.0.0/de_basemapde_web_raster_${variant}/default/GLOBAL_WEBMERCATOR/{z}/{y}/{x}.png`,
    provider: BKG,
    credits: [
      { text: `© basemap.de / BKG (${today.slice(5, 7)}/${today.slice(0, 4)})`, url: 'https://basemap.de' },
      { text: 'Datenquellen © GeoBasis-DE' },
    ],
    maxZoom: 19,
  });

/** By the names that the attribute `basemap` has for them. */
const KNOWN: Readonly<Record<string, (today: string) => Basemap>> = {
  'basemap-de': basemapDe('farbe'),
  'basemap-de-gray': basemapDe('grau'),
  topplus: (today) => ({
    kind: 'tiles',
    url: `${SERVER}/wmts_topplus_open/tile/1.0.0/web/default/WEBMERCATOR/{z}/{y}/{x}.png`,
    provider: BKG,
    credits: [
      { text: `© ${BKG} ${today.slice(0, 4)}`, url: 'https://www.bkg.bund.de' },
      { text: 'Datenquellen TopPlusOpen', url: `${SERVER}/web_public/gdz/datenquellen/Datenquellen_TopPlusOpen.html` },
    ],
    maxZoom: 18,
  }),
  none: () => ({ kind: 'none', url: '', credits: [], maxZoom: 19 }),
};

/**
 * The basemap that an attribute means: a known name, an XYZ template, or the URL of a `.pmtiles` or `.geojson` file.
 *
 * @param page - URL of the page; relative addresses are resolved against it, and what is on another origin needs consent.
 * @param today - `YYYY-MM-DD`: some credit lines must name the month or the year.
 * @returns Undefined when it is none of these.
 */
export function basemapOf(value: string, page: string, today: string): Basemap | undefined {
  const known = Object.hasOwn(KNOWN, value) ? KNOWN[value]!(today) : undefined;
  const template = known?.url ?? value;
  if (known?.kind === 'none') return known;
  // A host cannot be parsed with a placeholder in it.
  const url = parse(template.replaceAll('{s}', 'a'), page);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const host = url.origin === new URL(page).origin ? {} : { host: url.host };
  if (known) return { ...known, ...host };

  const file = /\.(pmtiles|geojson)$/.exec(url.pathname);
  if (file) return { kind: file[1] as 'pmtiles' | 'geojson', url: url.href, ...host, credits: [], maxZoom: 19 };
  if (!['{z}', '{x}', '{y}'].every((part) => template.includes(part))) return undefined;
  const absolute = template.includes('{s}') ? template : url.href.replace(/%7B(\w)%7D/gi, '{$1}');
  return { kind: 'tiles', url: absolute, ...host, credits: [], maxZoom: 19 };
}

function parse(value: string, base: string): URL | undefined {
  try {
    return new URL(value, base);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
