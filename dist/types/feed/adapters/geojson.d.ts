import type { Adapter } from './index.js';
/**
 * GeoJSON (RFC 7946), also as a bare list of features: each feature an offer at the position of its geometry. Property names are
 * recognised, or mapped like any JSON, where `at` defaults to the features.
 */
export declare const geojson: Adapter;
