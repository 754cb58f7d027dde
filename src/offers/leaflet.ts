// The only modules that name Leaflet are this one and leaflet-layers.ts. Parts of its source, not the package: what our map does not
// use stays out.
import 'leaflet/src/layer/Layer.js'; // gives the map addLayer and removeLayer
import { Map } from 'leaflet/src/map/Map.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';

export { Map };
