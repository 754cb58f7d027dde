import 'axe-core/axe.min.js';
import type * as Axe from 'axe-core';

declare global {
  interface Window {
    /** Set by axe-core's script. */
    axe: typeof Axe;
  }
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Fails when axe finds a fault in an element, its shadow roots included.
 *
 * @param rules - Rules to switch off, each with a reason beside the call: `{region: {enabled: false}}`.
 */
export async function expectAccessible(element: Element, rules: Axe.RuleObject = {}): Promise<void> {
  const options: Axe.RunOptions = {
    // A part of a page has no landmarks and no h1: that is for the page around it.
    rules: {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'landmark-one-main': { enabled: false },
      ...rules,
    },
    resultTypes: ['violations'],
    runOnly: TAGS,
  };
  let { violations } = await window.axe.run(element as HTMLElement, options);
  if (violations.some(({ id }) => id === 'color-contrast')) {
    // Half-way through a transition a colour is neither the old nor the new one. What counts is how it stays, and WebKit does not
    // tell of transitions in shadow roots.
    await new Promise((resolve) => setTimeout(resolve, 700));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    ({ violations } = await window.axe.run(element as HTMLElement, options));
  }
  if (violations.length === 0) return;
  const lines = violations.map(({ id, impact, help, nodes }) => {
    const places = nodes.map(({ target, html }) => `    ${target.flat().join(' ')}: ${html.slice(0, 160)}`);
    return [`  ${id} (${impact}): ${help}`, ...places].join('\n');
  });
  throw new Error(`axe found ${violations.length} faults\n${lines.join('\n')}`);
}
