import { expect } from 'chai';

import { distance } from '../../src/model/distance.ts';

const wetzlar = { lat: 50.5587, lon: 8.5124 };

describe('distance', () => {
  it('gives the metres between two towns', () => {
    // Gießen; 12.2 km on the map.
    expect(distance(wetzlar, { lat: 50.5841, lon: 8.6784 })).to.be.closeTo(12_070, 60);
  });

  it('is exact between neighbours, where the cosine formula is not', () => {
    // One ten-millionth of a degree is 1.1 cm.
    expect(distance(wetzlar, { lat: wetzlar.lat + 1e-7, lon: wetzlar.lon })).to.be.closeTo(0.01112, 0.0001);
    expect(distance(wetzlar, wetzlar)).to.equal(0);
  });

  it('takes the short way over the date line', () => {
    expect(distance({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 })).to.be.closeTo(111_195, 1);
  });

  it('ends at the other side of the earth', () => {
    expect(distance({ lat: 90, lon: 0 }, { lat: -90, lon: 0 })).to.be.closeTo(20_015_115, 1);
  });
});
