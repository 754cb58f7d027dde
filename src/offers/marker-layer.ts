/** One marker to draw. */
export interface Mark {
  /** Its name while the map moves: the same key, the same button. */
  key: string;
  /** Pixels in the layer, of the point that it stands on. */
  x: number;
  y: number;
  /** Whether its point is in the view, not just near it. */
  inside: boolean;
  /** Read aloud. */
  label: string;
  /** Language of the label, when it is not that of the page. */
  lang: string;
  /** Class: the shape, or `cluster`. */
  look: string;
  /** Path of the sign inside; of a cluster, its number. */
  sign: string;
  /** Classes of the dots in a cluster. */
  dots: readonly string[];
  selected: boolean;
  /** Beside the selected marker. */
  tag: string;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Outlines on a grid of 44 × 52: a sign on a post, and a disc with a tip. */
const SQUARE = 'M7 2h30a5 5 0 0 1 5 5v30a5 5 0 0 1-5 5H27.5L22 50l-5.5-8H7a5 5 0 0 1-5-5V7a5 5 0 0 1 5-5z';
const DISC = 'M22 2a20.5 20.5 0 0 1 7.2 39.7L22 50l-7.2-8.3A20.5 20.5 0 0 1 22 2z';
/** Professionals and volunteers together: the disc at the corner of the sign. */
const BADGE = 'M31 7.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0';

/**
 * Markers as real buttons: names, Enter and Space, and a voice that can say "click" come with them. One stop for the Tab key; arrows
 * go to the nearest marker in their direction, Home and End to the first and the last. Buttons are kept from one draw to the next, so
 * focus stays where it is.
 */
export class MarkerLayer {
  readonly #pane: HTMLElement;
  readonly #buttons = new Map<string, HTMLButtonElement>();
  #marks: readonly Mark[] = [];
  #current = '';

  /**
   * @param pane - Moves with the map.
   * @param activate - A marker was pressed.
   * @param focused - A marker got the focus by the keyboard; it may lie at the edge.
   * @param dragged - Whether the pointer that is now released has moved the map: then it pressed nothing.
   */
  constructor(
    pane: HTMLElement,
    { activate, focused, dragged }: { activate(key: string): void; focused(key: string): void; dragged(): boolean },
  ) {
    this.#pane = pane;
    pane.addEventListener('click', (event) => {
      const key = this.#keyOf(event.target);
      // Keys and voices click without a count.
      if (key !== undefined && !(event.detail && dragged())) activate(key);
    });
    pane.addEventListener('focusin', (event) => {
      const key = this.#keyOf(event.target);
      if (key === undefined) return;
      this.#setCurrent(key);
      if ((event.target as Element).matches(':focus-visible')) focused(key);
    });
    pane.addEventListener('keydown', (event) => this.#onKey(event));
    // A second click on a marker is not a double click on the map.
    pane.addEventListener('dblclick', (event) => event.stopPropagation());
  }

  /** Marks in reading order. */
  draw(marks: readonly Mark[]) {
    this.#marks = marks;
    const keys = new Set(marks.map(({ key }) => key));
    let lost = false;
    for (const [key, button] of this.#buttons) {
      if (keys.has(key)) continue;
      lost ||= button.matches(':focus');
      button.remove();
      this.#buttons.delete(key);
    }
    for (const mark of marks) this.#drawOne(mark);
    if (!keys.has(this.#current)) this.#current = '';
    const visible = marks.filter(({ inside }) => inside);
    const stop =
      visible.find(({ key }) => key === this.#current) ?? visible.find(({ selected }) => selected) ?? visible[0];
    this.#setCurrent(stop?.key ?? '');
    // The button under the focus went into a cluster or out of the filter.
    if (lost) {
      if (stop) this.focus(stop.key);
      else this.#pane.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
    }
  }

  /** The same marks, elsewhere; animated by the style of the pane. */
  move(place: (key: string) => { x: number; y: number } | undefined) {
    for (const [key, button] of this.#buttons) {
      const at = place(key);
      if (at) button.style.transform = `translate3d(${at.x}px,${at.y}px,0)`;
    }
  }

  focus(key: string): boolean {
    const button = this.#buttons.get(key);
    // The browser would scroll the map's frame instead of moving the map.
    button?.focus({ preventScroll: true });
    return button !== undefined;
  }

  #drawOne(mark: Mark) {
    const { key, x, y, label, lang, look, sign, dots, selected, tag } = mark;
    let button = this.#buttons.get(key);
    if (!button) {
      button = document.createElement('button');
      button.type = 'button';
      this.#buttons.set(key, button);
      this.#pane.append(button);
    }
    button.className = `marker ${look}${selected ? ' selected' : ''} leaflet-zoom-animated`;
    button.style.transform = `translate3d(${x}px,${y}px,0)`;
    button.style.zIndex = String(selected ? 1e6 : Math.round(y) + 1e5);
    button.setAttribute('aria-label', label);
    button.toggleAttribute('aria-hidden', false);
    if (lang) button.lang = lang;
    else button.removeAttribute('lang');
    if (selected) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');

    const content = [look, sign, dots.join(), tag].join('|');
    if (button.dataset['content'] === content) return;
    button.dataset['content'] = content;
    button.replaceChildren(
      ...(look === 'cluster' ? cluster(sign, dots) : pin(look, sign)),
      ...(tag ? [nameTag(tag)] : []),
    );
  }

  #setCurrent(key: string) {
    this.#current = key;
    for (const [name, button] of this.#buttons) button.tabIndex = name === key ? 0 : -1;
  }

  #keyOf(target: EventTarget | null): string | undefined {
    const button = target instanceof Element ? target.closest('button') : null;
    return [...this.#buttons].find(([, candidate]) => candidate === button)?.[0];
  }

  #onKey(event: KeyboardEvent) {
    const from = this.#marks.find(({ key }) => key === this.#current);
    if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = nextMark(this.#marks, from, event.key);
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.focus(to.key);
  }
}

/** Where a key leads from a marker; the marker itself when there is nothing in that direction, undefined for other keys. */
export function nextMark(marks: readonly Mark[], from: Mark, key: string): Mark | undefined {
  const visible = marks.filter(({ inside }) => inside);
  if (key === 'Home') return visible[0] ?? from;
  if (key === 'End') return visible.at(-1) ?? from;
  const direction = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  if (!direction) return undefined;
  const [dx, dy] = direction as [number, number];
  let best = { mark: from, cost: Infinity };
  for (const mark of marks) {
    const along = (mark.x - from.x) * dx + (mark.y - from.y) * dy;
    const aside = Math.abs((mark.x - from.x) * dy) + Math.abs((mark.y - from.y) * dx);
    // Rather straight ahead than near; nothing that lies more to the side than ahead by far.
    const cost = along + 2 * aside;
    if (along > 0 && aside <= along * 2 && cost < best.cost) best = { mark, cost };
  }
  return best.mark;
}

function svg(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function pin(look: string, sign: string): Element[] {
  const picture = svg('svg', { viewBox: '0 0 44 52', 'aria-hidden': 'true', focusable: 'false' });
  picture.append(svg('path', { class: 'body', d: look === 'volunteer' ? DISC : SQUARE }));
  picture.append(svg('path', { class: 'glyph', d: sign, transform: 'translate(9.5 9.5) scale(1.04)' }));
  if (look === 'mixed') picture.append(svg('path', { class: 'badge', d: BADGE }));
  return [picture];
}

function cluster(count: string, dots: readonly string[]): Element[] {
  const number = document.createElement('b');
  number.textContent = count;
  const shapes = document.createElement('span');
  for (const look of dots) {
    const dot = document.createElement('i');
    dot.className = `dot ${look}`;
    shapes.append(dot);
  }
  return [number, shapes];
}

function nameTag(name: string): Element {
  const tag = document.createElement('span');
  tag.className = 'tag';
  tag.dir = 'auto';
  tag.textContent = name;
  return tag;
}
