import { expect } from 'chai';

import { MarkerLayer, nextMark, type Mark } from '../../src/offers/marker-layer.ts';

const mark = (key: string, x: number, y: number, more: Partial<Mark> = {}): Mark => ({
  key,
  x,
  y,
  inside: true,
  label: key,
  lang: '',
  look: 'professional',
  sign: 'M0 0',
  dots: [],
  selected: false,
  tag: '',
  ...more,
});

describe('nextMark', () => {
  const marks = [
    mark('nw', 0, 0),
    mark('ne', 200, 10),
    mark('middle', 100, 100),
    mark('sw', 10, 200),
    mark('off', 180, 100, { inside: false }),
  ];
  const from = marks[2]!;
  const to = (key: string, start = from) => nextMark(marks, start, key)?.key;

  it('goes to the nearest marker in the direction of an arrow', () => {
    expect(to('ArrowUp')).to.be.oneOf(['nw', 'ne']);
    expect(to('ArrowLeft', marks[1])).to.equal('nw');
    expect(to('ArrowDown', marks[0])).to.equal('sw');
  });

  it('goes to one just outside of the view too: the map follows', () => expect(to('ArrowRight')).to.equal('off'));

  it('stays where there is nothing in that direction', () => expect(to('ArrowUp', marks[0])).to.equal('nw'));

  it('goes to the first and to the last that are seen', () => {
    expect(to('Home')).to.equal('nw');
    expect(to('End')).to.equal('sw');
  });

  it('leaves other keys alone', () => expect(to('Enter')).to.equal(undefined));
});

describe('MarkerLayer', () => {
  let pane: HTMLElement;
  let layer: MarkerLayer;
  let activated: string[];
  let dragged: boolean;

  beforeEach(() => {
    pane = document.createElement('div');
    pane.tabIndex = -1;
    document.body.append(pane);
    activated = [];
    dragged = false;
    layer = new MarkerLayer(pane, { activate: (key) => activated.push(key), focused() {}, dragged: () => dragged });
  });

  afterEach(() => pane.remove());

  const buttons = () => [...pane.querySelectorAll('button')];
  const button = (label: string) => buttons().find((candidate) => candidate.getAttribute('aria-label') === label)!;

  it('has one stop for the Tab key: the chosen one, else the first in view', () => {
    layer.draw([mark('off', 0, 0, { inside: false }), mark('a', 10, 10), mark('b', 20, 20)]);
    expect(buttons().map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, 0, -1]);
    layer.draw([mark('c', 10, 10), mark('d', 20, 20, { selected: true })]);
    expect(buttons().map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, 0]);
    expect(button('d').getAttribute('aria-current')).to.equal('true');
    expect(button('c').hasAttribute('aria-current')).to.equal(false);
  });

  it('keeps buttons, and the focus, from one draw to the next', () => {
    layer.draw([mark('a', 0, 0), mark('b', 50, 0)]);
    const kept = button('b');
    layer.focus('b');
    layer.draw([mark('b', 90, 9), mark('c', 10, 10)]);
    expect(button('b') === kept).to.equal(true);
    expect(document.activeElement === kept).to.equal(true);
    expect(buttons()).to.have.length(2);
  });

  it('hands the focus on when its button goes, never to the body', () => {
    layer.draw([mark('a', 0, 0), mark('b', 50, 0)]);
    layer.focus('a');
    layer.draw([mark('b', 50, 0)]);
    expect(document.activeElement === button('b')).to.equal(true);
    layer.draw([]);
    expect(document.activeElement === pane).to.equal(true);
  });

  it('moves with the arrow keys, and keeps them from the map', () => {
    layer.draw([mark('a', 0, 0), mark('b', 50, 0)]);
    layer.focus('a');
    let reached = false;
    document.body.addEventListener('keydown', () => (reached = true), { once: true });
    button('a').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
    expect(document.activeElement === button('b')).to.equal(true);
    expect(button('b').tabIndex).to.equal(0);
    expect(reached).to.equal(false);
  });

  it('knows a click from the end of a drag, and a key from both', () => {
    layer.draw([mark('a', 0, 0)]);
    button('a').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    dragged = true;
    button('a').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    button('a').click();
    expect(activated).to.deep.equal(['a', 'a']);
  });

  it('draws names of strangers as text', () => {
    layer.draw([mark('a', 0, 0, { label: '<b>"', tag: '<img src=x>', selected: true })]);
    expect(pane.querySelector('img, b') === null).to.equal(true);
    expect(pane.querySelector('.tag')!.textContent).to.equal('<img src=x>');
  });

  it('draws a sign, a disc, both and a group', () => {
    layer.draw([
      mark('s', 0, 0),
      mark('d', 0, 0, { look: 'volunteer' }),
      mark('b', 0, 0, { look: 'mixed' }),
      mark('g', 0, 0, { look: 'cluster', sign: '12', dots: ['professional', 'volunteer'] }),
    ]);
    const outline = (label: string) => button(label).querySelector('.body')?.getAttribute('d');
    expect(outline('s')).to.not.equal(outline('d'));
    expect(outline('b')).to.equal(outline('s'));
    expect(button('b').querySelectorAll('.badge')).to.have.length(1);
    expect(button('g').textContent).to.equal('12');
    expect([...button('g').querySelectorAll('.dot')].map(({ className }) => className)).to.deep.equal([
      'dot professional',
      'dot volunteer',
    ]);
  });
});
