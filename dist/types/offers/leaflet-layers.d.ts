import { GridLayer, type Coords, type DoneCallback, type GridLayerOptions } from 'leaflet/src/layer/tile/GridLayer.js';
import { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
export { GridLayer, TileLayer, type Coords, type DoneCallback, type GridLayerOptions };
