import { expect } from 'chai';

import { drawLabels } from '../../src/offers/map-labels.ts';
import { dark, light, paint, type Drawing, type Shape } from '../../src/offers/paint.ts';

const size = { width: 400, height: 300 };
const shape = (more: Partial<Shape>): Shape => ({
  layer: 'place',
  kind: 'district',
  name: '',
  type: 'point',
  lines: [[0, 0]],
  ...more,
});
const drawing = (...shapes: Shape[]): Drawing => ({ shapes, scale: 1, dx: 0, dy: 0 });

function canvas() {
  const element = document.createElement('canvas');
  Object.assign(element, size);
  return element.getContext('2d', { willReadFrequently: true })!;
}

const labels = (shapes: Shape[], zoom = 16, context = canvas()) =>
  drawLabels(context, [drawing(...shapes)], zoom, light, 'sans-serif', size);
const place = (name: string, x: number, y: number, kind = 'district') => shape({ name, kind, lines: [[x, y]] });

describe('drawLabels', () => {
  it('puts no name over another, the important one first', () => {
    const written: string[] = [];
    const context = canvas();
    context.fillText = (text: string) => written.push(text);
    labels(
      [place('Nebenstraße', 200, 150, 'street'), place('Altstadt', 205, 152), place('Südstadt', 200, 250)],
      16,
      context,
    );
    expect(written).to.deep.equal(['Altstadt', 'Südstadt']);
  });

  it('writes a name again only where it is far away', () => {
    expect(labels([place('Weg', 100, 100, 'street'), place('Weg', 200, 150, 'street')])).to.equal(1);
    expect(labels([place('Weg', 20, 20, 'street'), place('Weg', 380, 280, 'street')])).to.equal(2);
  });

  it('leaves out what is not in the view, or too small yet', () => {
    expect(labels([place('Altstadt', 500, 100)])).to.equal(0);
    expect(labels([place('Weg', 100, 100, 'street')], 12)).to.equal(0);
    expect(labels([place('', 100, 100)])).to.equal(0);
  });

  it('turns names upright', () => {
    const angles: number[] = [];
    const context = canvas();
    context.rotate = (angle: number) => angles.push(Math.round((angle * 180) / Math.PI));
    labels(
      [place('A', 50, 50), { ...place('B', 150, 150), angle: 170 }, { ...place('C', 300, 250), angle: -120 }],
      16,
      context,
    );
    expect(angles.sort((a, b) => a - b)).to.deep.equal([-10, 0, 60]);
  });

  it('writes a street’s name along it where there is room', () => {
    const road = (name: string, ...line: number[]) =>
      shape({ layer: 'road', kind: 'residential', type: 'line', name, lines: [line] });
    expect(labels([road('Lange Straße', 0, 100, 150, 100, 300, 101)])).to.equal(1);
    expect(labels([road('Lange Straße', 0, 100, 20, 100, 20, 120, 40, 120)])).to.equal(0);
  });

  it('is not led astray by kinds that every object has', () => {
    expect(labels([place('A', 100, 100, 'constructor'), place('B', 300, 200, '__proto__')])).to.equal(2);
  });
});

describe('paint', () => {
  const square: Shape['lines'] = [[50, 50, 250, 50, 250, 250, 50, 250, 50, 50]];
  const at = (context: CanvasRenderingContext2D, x: number, y: number) => {
    const [r, g, b] = context.getImageData(x, y, 1, 1).data;
    return `#${[r, g, b].map((value) => value!.toString(16).padStart(2, '0')).join('')}`;
  };
  const painted = (shapes: Shape[], zoom = 16, colours = light) => {
    const context = canvas();
    paint(context, drawing(...shapes), zoom, colours, 300);
    return context;
  };
  const area = (layer: string, kind = '', lines = square) => shape({ layer, kind, type: 'polygon', lines });

  it('fills land, water, parks and buildings, by day and by night', () => {
    for (const colours of [light, dark]) {
      expect(at(painted([], 16, colours), 100, 100)).to.equal(colours.land);
      expect(at(painted([area('water')], 16, colours), 100, 100)).to.equal(colours.water);
      expect(at(painted([area('landuse', 'park')], 16, colours), 100, 100)).to.equal(colours.park);
      expect(at(painted([area('landuse', 'residential')], 16, colours), 100, 100)).to.equal(colours.block);
      expect(at(painted([area('building')], 16, colours), 100, 100)).to.equal(colours.building);
    }
  });

  it('leaves holes open', () => {
    const ring = area('water', '', [...square, [100, 100, 100, 200, 200, 200, 200, 100, 100, 100]]);
    expect(at(painted([ring]), 150, 150)).to.equal(light.land);
    expect(at(painted([ring]), 60, 60)).to.equal(light.water);
  });

  it('draws main roads over small ones, with an edge', () => {
    const road = (kind: string, line: number[]) => shape({ layer: 'road', kind, type: 'line', lines: [line] });
    const context = painted([road('major', [0, 100, 300, 100]), road('residential', [100, 0, 100, 300])]);
    expect(at(context, 100, 100)).to.equal(light.major);
    expect(at(context, 100, 200)).to.equal(light.road);
    const column = Array.from({ length: 40 }, (_, i) => at(context, 250, 80 + i));
    expect(column).to.include(light.casing);
  });

  it('spares small things farther out', () => {
    expect(at(painted([area('building')], 12), 100, 100)).to.equal(light.land);
  });
});
