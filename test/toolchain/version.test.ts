import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { expect } from 'chai';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('the version', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };

  it('is the same in package.json and in the elements', () => {
    expect(/VERSION = '(.+)'/.exec(read('src/ui/define.ts'))?.[1]).to.equal(version);
  });

  it('is the same in package.json and in publiccode.yml', () => {
    expect(/^softwareVersion: (.+)$/m.exec(read('publiccode.yml'))?.[1]).to.equal(version);
  });

  it('is the same in package.json and in package-lock.json', () => {
    expect(JSON.parse(read('package-lock.json'))).to.have.property('version', version);
  });
});
