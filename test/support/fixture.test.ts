import { expect } from 'chai';
import { sendKeys, setViewport } from '@web/test-runner-commands';

import { isWebKit } from './browser.ts';
import { fixture, until } from './fixture.ts';

describe('fixture', () => {
  let last: HTMLElement | undefined;

  it('puts an element into the page, prepared', async () => {
    last = await fixture('input', (input) => (input.value = 'Ada'));
    expect(last.isConnected).to.equal(true);
    expect(last).to.have.property('value', 'Ada');
  });

  it('takes it away after the test', () => {
    expect(last?.isConnected).to.equal(false);
  });
});

describe('until', () => {
  it('gives what the condition gave at last', async () => {
    let calls = 0;
    expect(await until(() => (++calls === 3 ? 'third' : ''))).to.equal('third');
  });

  it('names the condition that never came true', async () => {
    const error = await until(() => document.querySelector('no-such'), 50).catch(String);
    expect(error).to.include('no-such');
  });
});

describe('the browser tests', () => {
  it('start with a desktop viewport, and can change it', async () => {
    expect([innerWidth, innerHeight]).to.deep.equal([1280, 800]);
    await setViewport({ width: isWebKit ? 500 : 375, height: 667 });
    expect(innerWidth).to.equal(isWebKit ? 500 : 375);
    await setViewport({ width: 1280, height: 800 });
  });

  it('type on a real keyboard', async () => {
    const input = await fixture('input');
    input.focus();
    await sendKeys({ type: 'ä1' });
    expect(input.value).to.equal('ä1');
  });

  it('get map tiles without a network', async () => {
    const response = await fetch('/tiles/1/2/3.png');
    expect(response.headers.get('content-type')).to.equal('image/png');
  });
});
