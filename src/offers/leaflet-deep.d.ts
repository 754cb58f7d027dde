// Types of the parts of Leaflet's source that leaflet.ts imports; @types/leaflet only knows the package.
declare module 'leaflet/src/layer/Layer.js' {}
declare module 'leaflet/src/layer/tile/GridLayer.js' {
  export { GridLayer, type Coords, type DoneCallback, type GridLayerOptions } from 'leaflet';
}
declare module 'leaflet/src/layer/tile/TileLayer.js' {
  export { TileLayer } from 'leaflet';
}
declare module 'leaflet/src/map/Map.js' {
  export { Map } from 'leaflet';
}
declare module 'leaflet/src/map/handler/Map.DoubleClickZoom.js' {}
declare module 'leaflet/src/map/handler/Map.Drag.js' {}
declare module 'leaflet/src/map/handler/Map.TouchZoom.js' {}
