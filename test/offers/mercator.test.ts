import { expect } from 'chai';

import { latitude, longitude, worldSize, worldX, worldY } from '../../src/offers/mercator.ts';

describe('mercator', () => {
  it('puts the null island in the middle and the corners into the corners', () => {
    expect([worldX(0), worldY(0)]).to.deep.equal([0.5, 0.5]);
    expect(worldX(-180)).to.equal(0);
    expect(worldY(85.0511287798066)).to.be.closeTo(0, 1e-12);
    expect(worldY(90)).to.be.closeTo(0, 1e-12);
  });

  it('agrees with the tile that Wetzlar is on (z 14: 8579, 5516)', () => {
    const tiles = worldSize(14) / 256;
    expect(Math.floor(worldX(8.5124) * tiles)).to.equal(8579);
    expect(Math.floor(worldY(50.5587) * tiles)).to.equal(5516);
  });

  it('finds the way back', () => {
    for (const [lat, lon] of [
      [50.5587, 8.5124],
      [-33.9, 151.2],
      [84, -179],
    ] as const) {
      expect(latitude(worldY(lat))).to.be.closeTo(lat, 1e-9);
      expect(longitude(worldX(lon))).to.be.closeTo(lon, 1e-9);
    }
  });
});
