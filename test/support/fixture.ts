import type { LitElement } from 'lit';

const fixtures = new Set<HTMLElement>();

afterEach(() => {
  for (const element of fixtures) element.remove();
  fixtures.clear();
});

/**
 * An element in the page, rendered once; it goes away after the test.
 *
 * @param tag - The tag of a registered element (import its module first).
 * @param init - Sets properties, attributes and children before the element is connected.
 */
export async function fixture<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  init: (element: HTMLElementTagNameMap[Tag]) => void = () => {},
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = document.createElement(tag);
  fixtures.add(element);
  init(element);
  document.body.append(element);
  await (element as Partial<LitElement>).updateComplete;
  return element;
}

/** The next macrotask: promises that were ready have run by then. */
export const tick = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Waits until a condition holds, looking every 20 ms, and returns what it returned.
 *
 * @throws {Error} If it does not hold after `timeoutMs`, naming the condition.
 */
export async function until<T>(
  condition: () => T | Promise<T>,
  timeoutMs = 4000,
): Promise<Exclude<T, false | null | undefined | 0 | ''>> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    const value = await condition();
    if (value) return value as Exclude<T, false | null | undefined | 0 | ''>;
    if (performance.now() > end) throw new Error(`waited ${timeoutMs} ms in vain for: ${String(condition)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
