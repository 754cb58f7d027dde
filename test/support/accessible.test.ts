import { expect } from 'chai';

import { expectAccessible } from './accessible.ts';

describe('expectAccessible', () => {
  let host: HTMLElement;

  beforeEach(() => {
    host = document.createElement('div');
    document.body.append(host);
  });

  afterEach(() => host.remove());

  const refusal = async () => {
    try {
      await expectAccessible(host);
    } catch (error) {
      return String(error);
    }
    return '';
  };

  it('finds a fault inside a shadow root and names it', async () => {
    host.attachShadow({ mode: 'open' }).append(document.createElement('button'));
    expect(await refusal()).to.include('button-name');
  });

  it('finds text with too little contrast', async () => {
    host.textContent = 'hard to read';
    host.style.cssText = 'color: #aaa; background: #fff';
    expect(await refusal()).to.include('color-contrast');
  });

  it('says nothing about a labelled button', async () => {
    const button = document.createElement('button');
    button.textContent = 'Send';
    host.attachShadow({ mode: 'open' }).append(button);
    expect(await refusal()).to.equal('');
  });
});
