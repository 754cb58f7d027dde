import { expect } from 'chai';

import { boxAround, mapPoints } from '../../src/offers/map-points.ts';
import { worldX, worldY } from '../../src/offers/mercator.ts';

describe('mapPoints', () => {
  it('has one for each place with a position', () => {
    const points = mapPoints([
      {
        id: 'a',
        title: 'A',
        kind: 'professional',
        places: [{ geo: { lat: 50, lon: 8 } }, { geo: { lat: 51, lon: 9 } }],
      },
      { id: 'b', title: 'B' },
      { id: 'c', title: 'C', kind: 'selfhelp', places: [{ street: 'Markt 1' }, { geo: { lat: 52, lon: 10 } }] },
    ]);
    expect([...points.offer]).to.deep.equal([0, 0, 2]);
    expect([...points.x]).to.deep.equal([8, 9, 10].map(worldX));
    expect([...points.y]).to.deep.equal([50, 51, 52].map(worldY));
    // Self-help is drawn as people from the neighbourhood.
    expect([...points.shape]).to.deep.equal([0, 0, 1]);
  });

  it('never has a hidden place, and none in the Gulf of Guinea', () => {
    const points = mapPoints([
      { id: 'a', title: 'A', places: [{ geo: { lat: 50, lon: 8 }, hidden: true }, { geo: { lat: 0, lon: 0 } }] },
    ]);
    expect(points.offer).to.have.length(0);
  });
});

describe('boxAround', () => {
  it('is the smallest box, and nothing around nothing', () => {
    const points = mapPoints([
      { id: 'a', title: 'A', places: [{ geo: { lat: 50, lon: 8 } }, { geo: { lat: 51, lon: 7 } }] },
    ]);
    expect(boxAround(points, [0, 1])).to.deep.equal({
      left: worldX(7),
      right: worldX(8),
      top: worldY(51),
      bottom: worldY(50),
    });
    expect(boxAround(points, [])).to.equal(undefined);
  });
});
