import { isObject } from '../../model/is-object.ts';
import type { Mapping, Source } from '../feed-config.ts';
import type { Adapter } from './index.ts';
import { mapped } from './mapped.ts';

/** Our field ← names that German portals and GIS exports give it, compared in lower case (FEED.md, 3.1). */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  id: ['objectid', 'id', 'fid', 'gml_id', 'globalid', '@id'],
  title: ['title', 'titel', 'name', 'bezeichnung', 'angebot', 'einrichtung', 'bez', 'place'],
  summary: ['summary', 'kurztext', 'kurzbeschreibung'],
  description: ['description', 'beschreibung', 'details', 'bemerkung', 'info'],
  'places/0/name': ['standort', 'ort_name', 'location_name'],
  'places/0/street': ['street', 'strasse', 'straße', 'str', 'addr:street'],
  'places/0/postcode': ['postcode', 'plz', 'postleitzahl', 'addr:postcode'],
  'places/0/city': ['city', 'ort', 'stadt', 'gemeinde', 'addr:city'],
  'places/0/district': ['district', 'stadtteil', 'ortsteil', 'bezirk', 'addr:suburb'],
  'places/0/address': ['address', 'adresse', 'anschrift', 'location', 'lage'],
  'hours/osm': ['opening_hours'],
  'hours/text': ['oeffnungszeiten', 'öffnungszeiten', 'opening_hours_unclassified', 'zeiten'],
  'places/0/wheelchair': ['wheelchair'],
  'provider/name': ['traeger', 'träger', 'provider', 'operator', 'anbieter'],
  'contacts/0/phone': ['phone', 'telefon', 'tel', 'contact:phone'],
  'contacts/0/email': ['email', 'e-mail', 'e_mail', 'mail', 'contact:email'],
  'contacts/0/name': ['ansprechpartner'],
  'links/0/url': ['website', 'url', 'homepage', 'internet', 'web', 'details_url', 'contact:website', 'link'],
  categories: ['category', 'kategorie', 'kategorien', 'thema'],
};

/**
 * GeoJSON (RFC 7946), also as a bare list of features: each feature an offer at the position of its geometry. Property names are
 * recognised, or mapped like any JSON, where `at` defaults to the features.
 */
export const geojson: Adapter = (document, mapping, issues) => {
  const at = Array.isArray(document) ? '' : '/features';
  const single = isObject(document) && document['type'] === 'Feature';
  const features = single
    ? [document]
    : Array.isArray(document)
      ? document
      : isObject(document)
        ? document['features']
        : [];

  const result = mapped(
    single ? { features } : document,
    { ...recognised(features, at), ...withDefault(mapping, at) },
    issues,
  );
  const { origin } = result;
  return single && origin ? { ...result, origin: (path) => origin(path).replace('/features/0', '') } : result;
};

function withDefault(mapping: Mapping | undefined, at: string): Mapping | undefined {
  return mapping?.offers ? { ...mapping, offers: { at, ...mapping.offers } } : mapping;
}

/** A mapping by the property names of the first features. */
function recognised(features: unknown, at: string): Mapping {
  const spellings = new Map<string, string>();
  for (const feature of Array.isArray(features) ? (features as unknown[]).slice(0, 100) : []) {
    const properties = isObject(feature) ? feature['properties'] : undefined;
    for (const name of isObject(properties) ? Object.keys(properties) : []) spellings.set(name.toLowerCase(), name);
  }
  const fields: Record<string, Source> = { 'places/0/geo': { geometry: '/geometry' } };
  for (const [field, names] of Object.entries(NAMES)) {
    const found = names.find((name) => spellings.has(name));
    if (found === undefined) continue;
    const path = `/properties/${spellings.get(found)!.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    fields[field] = field === 'categories' ? { from: path, split: ';,/|' } : path;
  }
  // RFC 7946, 3.2: the identifier of a feature, where there is one, stands beside its properties.
  if (Array.isArray(features) && features.some((feature) => isObject(feature) && 'id' in feature)) fields['id'] = '/id';
  return { offers: { at, fields } };
}
