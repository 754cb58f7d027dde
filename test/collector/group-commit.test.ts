import { describe, it } from 'node:test';

import { expect } from 'chai';

import { GroupCommit } from '../../src/collector/group-commit.ts';
import { StoreDownError } from '../../src/collector/store/store.ts';

const settled = (promises: Promise<unknown>[]) =>
  Promise.allSettled(promises).then((all) =>
    all.map((one) => (one.status === 'fulfilled' ? one.value : (one.reason as Error).name)),
  );

describe('GroupCommit', () => {
  it('writes together what comes together, and gives each its own result', async () => {
    const batches: number[][] = [];
    const commit = new GroupCommit(async (items: number[]) => {
      batches.push(items);
      return items.map((item) => item * 10);
    });
    expect(await Promise.all([1, 2, 3].map((item) => commit.add(item)))).to.deep.equal([10, 20, 30]);
    expect(await commit.add(4)).to.equal(40);
    expect(batches).to.deep.equal([[1, 2, 3], [4]]);
  });

  it('writes one batch after the other, none larger than allowed', async () => {
    const sizes: number[] = [];
    let writing = 0;
    const write = async (items: number[]) => {
      expect(++writing).to.equal(1);
      await new Promise(setImmediate);
      writing--;
      sizes.push(items.length);
      return items;
    };
    const commit = new GroupCommit(write, { most: 2 });
    expect(await Promise.all([1, 2, 3, 4, 5].map((item) => commit.add(item)))).to.deep.equal([1, 2, 3, 4, 5]);
    expect(sizes).to.deep.equal([2, 2, 1]);
  });

  it('lets one that cannot be stored fail alone', async () => {
    const commit = new GroupCommit(async (items: number[]) => {
      if (items.includes(2)) throw new RangeError('2');
      return items;
    });
    expect(await settled([1, 2, 3].map((item) => commit.add(item)))).to.deep.equal([1, 'RangeError', 3]);
  });

  it('fails all at once when the database is down, and goes on when it is back', async () => {
    let down = true;
    let writes = 0;
    const commit = new GroupCommit(async (items: number[]) => {
      writes++;
      if (down) throw new StoreDownError('gone');
      return items;
    });
    expect(await settled([1, 2, 3].map((item) => commit.add(item)))).to.deep.equal(Array(3).fill('StoreDownError'));
    expect(writes).to.equal(1);
    down = false;
    expect(await commit.add(4)).to.equal(4);
  });

  it('turns away what it cannot write in good time', async () => {
    const commit = new GroupCommit(async (items: number[]) => items, { mostWaiting: 2 });
    expect(await settled([1, 2, 3].map((item) => commit.add(item)))).to.deep.equal([1, 2, 'OverloadError']);
  });
});
