import { describe, it } from 'node:test';

import { expect } from 'chai';

import { RateLimit } from '../../src/collector/rate-limit.ts';

describe('RateLimit', () => {
  const at = (time: { now: number }, most: number, mostKeys = 100) =>
    new RateLimit(most, 60_000, { now: () => time.now, mostKeys });

  it('lets so many through, then says when to try again', () => {
    const time = { now: 1_000_000 };
    const limit = at(time, 2);
    expect([limit.take('a'), limit.take('a')]).to.deep.equal([0, 0]);
    time.now += 20_500;
    expect(limit.take('a')).to.equal(40);
    expect(limit.take('b')).to.equal(0);
    time.now += 39_499;
    expect(limit.take('a')).to.equal(1);
    time.now += 1;
    expect(limit.take('a')).to.equal(0);
  });

  it('takes a use back', () => {
    const limit = at({ now: 0 }, 1);
    limit.take('a');
    limit.giveBack('a');
    expect(limit.take('a')).to.equal(0);
    expect(limit.take('a')).to.be.above(0);
    limit.giveBack('unknown');
  });

  it('has no limit at 0', () => {
    const limit = at({ now: 0 }, 0);
    expect(Array.from({ length: 100 }, () => limit.take('a')).every((after) => after === 0)).to.equal(true);
  });

  it('remembers only so many, and forgets the oldest first', () => {
    const limit = at({ now: 0 }, 1, 3);
    for (const key of ['a', 'b', 'c', 'd']) limit.take(key);
    expect(limit.take('d')).to.be.above(0);
    expect(limit.take('c')).to.be.above(0);
    expect(limit.take('a')).to.equal(0); // was forgotten
  });
});
