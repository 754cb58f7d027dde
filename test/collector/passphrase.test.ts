import { describe, it } from 'node:test';

import { expect } from 'chai';

import { hashPassphrase, newPassphrase, PassphraseChecker, verifyPassphrase } from '../../src/collector/passphrase.ts';

describe('passphrases', () => {
  it('are made by chance, and can be read out', () => {
    const many = Array.from({ length: 200 }, newPassphrase);
    expect(new Set(many).size).to.equal(200);
    for (const one of many) expect(one).to.match(/^([a-hj-km-np-z2-9]{4}-){4}[a-hj-km-np-z2-9]{4}$/);
  });

  it('are hashed with Argon2id, each with a salt of its own', async () => {
    const [one, two] = await Promise.all([hashPassphrase('geheim'), hashPassphrase('geheim')]);
    expect(one).to.match(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(one).not.to.equal(two);
  });

  it('are right or wrong', async () => {
    const hash = await hashPassphrase('Grüße, Zoë');
    expect(await verifyPassphrase('Grüße, Zoë', hash)).to.equal(true);
    expect(await verifyPassphrase('Grüße, Zoë'.normalize('NFD'), hash)).to.equal(true); // another keyboard
    for (const wrong of ['', 'Grüße, Zoe', 'grüße, zoë', 'Grüße, Zoë '])
      expect(await verifyPassphrase(wrong, hash)).to.equal(false);
  });

  it('of a Node without Argon2 are read, too', async () => {
    // Made with scrypt N=2^15, r=8, p=3 of node:crypto, outside this code.
    const hash = '$scrypt$ln=15,r=8,p=3$AAECAwQFBgcICQoLDA0ODw$hgVHkIMIUl1E1pBZkYPGD7ujz25mxpwNTUt3+zp6L/Q';
    expect(await verifyPassphrase('geheim', hash)).to.equal(true);
    expect(await verifyPassphrase('geheim2', hash)).to.equal(false);
  });

  it('throws on a hash of a kind it does not know', async () => {
    expect(await verifyPassphrase('x', '$2b$10$abc').catch((error: unknown) => error)).to.be.instanceOf(RangeError);
  });
});

describe('PassphraseChecker', () => {
  it('is never right for somebody who is not known', async () => {
    const checker = new PassphraseChecker();
    expect(await checker.check('x', undefined)).to.equal(false);
    expect(await checker.check('x', await hashPassphrase('x'))).to.equal(true);
  });

  it('works on a few, lets some wait, and turns the rest away', async () => {
    const checker = new PassphraseChecker({ most: 2, mostWaiting: 3 });
    const hash = await hashPassphrase('x');
    const results = await Promise.allSettled(Array.from({ length: 7 }, () => checker.check('x', hash)));
    const names = results.map((result) =>
      result.status === 'fulfilled' ? result.value : (result.reason as Error).name,
    );
    expect(names).to.deep.equal([true, true, true, true, true, 'OverloadError', 'OverloadError']);
    expect(await checker.check('x', hash)).to.equal(true); // and has its places back
  });
});
