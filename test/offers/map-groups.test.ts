import { expect } from 'chai';

import type { Offer } from '../../src/model/offer.ts';
import type { MapView } from '../../src/offers/cluster.ts';
import { MapGroups } from '../../src/offers/map-groups.ts';
import { worldX, worldY } from '../../src/offers/mercator.ts';

const offer = (id: string, ...places: [lat: number, lon: number][]): Offer => ({
  id,
  title: id,
  places: places.map(([lat, lon]) => ({ geo: { lat, lon } })),
});
const offers = [offer('a', [50.3, 8.5]), offer('b', [50.3, 8.5]), offer('c', [50.4, 8.6], [50.45, 8.4]), offer('d')];
const view = (zoom: number): MapView => ({
  left: worldX(8),
  right: worldX(9),
  top: worldY(51),
  bottom: worldY(50),
  zoom,
});

function groups(shown: readonly Offer[] = offers, selected = '') {
  const it_ = new MapGroups();
  it_.use(offers, shown, selected);
  return it_;
}
const drawn = (of: MapGroups, zoom = 12) => [...of.draw(view(zoom)).keys()];

describe('MapGroups', () => {
  it('draws in the order of reading, each marker by a name of its own', () => {
    expect(drawn(groups())).to.deep.equal(['point 3', 'point 2', 'group 0']);
  });

  it('lets the chosen offer stand for itself, with all its places, and also when the filter leaves it out', () => {
    expect(drawn(groups(offers, 'b'))).to.deep.equal(['point 3', 'point 2', 'point 0', 'point 1']);
    expect(drawn(groups([offers[0]!], 'c'))).to.deep.equal(['point 3', 'point 2', 'point 0']);
    expect(groups(offers, 'c').selected).to.deep.equal({ x: worldX(8.6), y: worldY(50.4) });
    expect(groups(offers, 'd').selected).to.equal(undefined);
    expect(groups(offers, 'nobody').selected).to.equal(undefined);
  });

  it('knows what is in a group, and that no zoom tells two in one house apart', () => {
    const of = groups();
    of.draw(view(12));
    const house = of.open(of.drawn.get('group 0')!, 19);
    expect(house.offers.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(house.apart).to.equal(false);
    of.draw(view(5));
    const all = of.open([...of.drawn.values()][0]!, 19);
    expect(all.apart).to.equal(true);
    expect(all.box.left).to.equal(worldX(8.4));
  });

  it('names an offer with two places once', () => {
    const of = groups();
    of.draw(view(4));
    expect(of.open([...of.drawn.values()][0]!, 19).offers.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
  });

  it('finds the marker nearest to a place, and the place of an offer', () => {
    const of = groups();
    of.draw(view(12));
    expect(of.nearest({ x: worldX(8.58), y: worldY(50.41) })).to.equal('point 2');
    expect(of.nearest(of.whereIs('b')!)).to.equal('group 0');
    expect(of.whereIs('d')).to.equal(undefined);
    expect(new MapGroups().nearest({ x: 0, y: 0 })).to.equal(undefined);
  });

  it('has a box around what is shown, and says whether some of it is seen', () => {
    const of = groups([offers[0]!]);
    expect(of.box).to.deep.equal({ left: worldX(8.5), right: worldX(8.5), top: worldY(50.3), bottom: worldY(50.3) });
    expect(of.seenIn(view(10))).to.equal(true);
    expect(of.seenIn({ ...view(10), left: worldX(8.6) })).to.equal(false);
    expect(groups([]).box).to.equal(undefined);
  });
});
