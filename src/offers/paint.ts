/** One thing on a map, in the units of its source. */
export interface Shape {
  /** `landuse`, `water`, `waterway`, `building`, `road`, `rail` or `place`; others are not drawn. */
  layer: string;
  /** Which sort of that: `park`, `major`, `district`, … */
  kind: string;
  name: string;
  type: 'point' | 'line' | 'polygon';
  /** Flat lists of x, y: a point, the lines, or the rings of polygons. */
  lines: readonly (readonly number[] | Float64Array)[];
  /** Of a label: degrees clockwise, where the source says. */
  angle?: number;
}

/** Shapes and where they go: pixel = unit × scale + offset. */
export interface Drawing {
  shapes: readonly Shape[];
  scale: number;
  dx: number;
  dy: number;
}

export interface Palette {
  land: string;
  block: string;
  building: string;
  road: string;
  major: string;
  casing: string;
  water: string;
  park: string;
  path: string;
  rail: string;
  label: string;
  halo: string;
  district: string;
  waterLabel: string;
  parkLabel: string;
}

export const light: Palette = {
  land: '#f1f2ed',
  block: '#eceee7',
  building: '#dfe2d9',
  road: '#ffffff',
  major: '#fff6dc',
  casing: '#d9d5c4',
  water: '#c3dbe3',
  park: '#d3e3c8',
  path: '#f3f5ee',
  rail: '#a9aea8',
  label: '#465254',
  halo: '#ffffff',
  district: '#5f6b6c',
  waterLabel: '#33626f',
  parkLabel: '#3f6135',
};

export const dark: Palette = {
  land: '#20292a',
  block: '#263031',
  building: '#2f3a3b',
  road: '#3b4748',
  major: '#4a5657',
  casing: '#202829',
  water: '#1f3b47',
  park: '#26382c',
  path: '#3a4d3f',
  rail: '#5b6768',
  label: '#c9d2cf',
  halo: '#20292a',
  district: '#9fb0ac',
  waterLabel: '#8fb9c8',
  parkLabel: '#a9c7a4',
};

const GREEN =
  /^(park|grass|wood|forest|scrub|allotments|cemetery|pitch|playground|meadow|garden|recreation_ground|village_green|sports_centre|golf_course|nature_reserve)$/;
const MAJOR = /^(major|motorway|trunk|primary|secondary|tertiary)/;
const PATH = /^(path|footway|cycleway|track|steps|bridleway|pedestrian)$/;

/** Detail that only clutters, further out. */
const BUILDINGS_FROM = 14;
const PATHS_FROM = 14;
const MINOR_FROM = 12;

/**
 * Draws a piece of a map: ground, water, buildings, rails, roads with their casing. Labels come later, over all pieces at once.
 *
 * @param size - Width and height in CSS pixels.
 */
export function paint(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  zoom: number,
  colours: Palette,
  size: number,
) {
  const pen = new Pen(context, drawing, zoom);
  context.fillStyle = colours.land;
  context.fillRect(0, 0, size, size);
  context.lineJoin = context.lineCap = 'round';

  const of = (layer: string) => drawing.shapes.filter((shape) => shape.layer === layer);
  const landuse = of('landuse');
  const roads = of('road');
  for (const shape of landuse) {
    if (GREEN.test(shape.kind)) continue;
    pen.fill(shape, shape.kind === 'farmland' ? colours.land : colours.block);
    // Blocks are drawn for towns that have no streets in their data: the gaps between them are the streets.
    if (shape.kind === 'block') pen.line(shape, colours.road, 6);
  }
  for (const shape of landuse) if (GREEN.test(shape.kind)) pen.fill(shape, colours.park);
  for (const shape of of('water')) pen.fill(shape, colours.water);
  for (const shape of of('waterway')) pen.line(shape, colours.water, 4);
  if (zoom >= BUILDINGS_FROM) for (const shape of of('building')) pen.fill(shape, colours.building);
  for (const shape of of('rail')) {
    pen.line(shape, colours.rail, 4);
    pen.line(shape, colours.land, 2, [9, 9]);
  }
  const [majors, paths] = [MAJOR, PATH].map((kind) => roads.filter((shape) => kind.test(shape.kind)));
  const minors = roads.filter((shape) => !MAJOR.test(shape.kind) && !PATH.test(shape.kind));
  if (zoom >= PATHS_FROM) for (const shape of paths!) pen.line(shape, colours.path, 2, [5, 4]);
  if (zoom >= MINOR_FROM) for (const shape of minors) pen.line(shape, colours.road, 6);
  for (const shape of majors!) pen.line(shape, colours.casing, 15);
  for (const shape of majors!) pen.line(shape, colours.major, 12);
}

class Pen {
  readonly #context: CanvasRenderingContext2D;
  readonly #drawing: Drawing;
  readonly #width: number;

  constructor(context: CanvasRenderingContext2D, drawing: Drawing, zoom: number) {
    this.#context = context;
    this.#drawing = drawing;
    // Widths are those of a zoom of 15.5; they grow more slowly than the map.
    this.#width = Math.min(1.8, 1.7 ** (zoom - 15.5));
  }

  fill(shape: Shape, colour: string) {
    if (shape.type !== 'polygon') return;
    this.#trace(shape);
    this.#context.fillStyle = colour;
    this.#context.fill('evenodd');
  }

  line(shape: Shape, colour: string, width: number, dashes: number[] = []) {
    if (shape.type === 'point') return;
    const context = this.#context;
    this.#trace(shape);
    context.setLineDash(dashes);
    context.strokeStyle = colour;
    context.lineWidth = Math.max(0.5, width * this.#width);
    context.stroke();
  }

  #trace({ lines, type }: Shape) {
    const context = this.#context;
    const { scale, dx, dy } = this.#drawing;
    context.beginPath();
    for (const line of lines) {
      for (let i = 0; i < line.length; i += 2) {
        context[i ? 'lineTo' : 'moveTo'](line[i]! * scale + dx, line[i + 1]! * scale + dy);
      }
      if (type === 'polygon') context.closePath();
    }
  }
}
