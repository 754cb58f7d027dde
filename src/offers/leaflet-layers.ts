// Leaflet's tiles: asked for when there is a basemap, which may be after the visitor agreed.
import { GridLayer, type Coords, type DoneCallback, type GridLayerOptions } from 'leaflet/src/layer/tile/GridLayer.js';
import { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';

export { GridLayer, TileLayer, type Coords, type DoneCallback, type GridLayerOptions };
