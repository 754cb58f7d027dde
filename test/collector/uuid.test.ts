import { describe, it } from 'node:test';

import { expect } from 'chai';

import { isUuid, uuidv7 } from '../../src/collector/uuid.ts';

describe('uuidv7', () => {
  it('has the form of RFC 9562 and the time in front', () => {
    const before = Date.now();
    const id = uuidv7();
    expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(isUuid(id)).to.equal(true);
    expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).to.be.within(before, Date.now() + 10);
  });

  it('is greater than the one before, also 10 000 times within a millisecond and when the clock goes back', () => {
    const now = Date.now() + 60_000;
    const ids = Array.from({ length: 10_000 }, (_, index) => uuidv7(now - (index % 2)));
    expect(new Set(ids).size).to.equal(ids.length);
    expect([...ids].sort()).to.deep.equal(ids);
  });
});
