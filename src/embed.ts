import { allowedAttributes } from './attributes.ts';
import './nahbei.ts';

// The page in a frame: embed.html?nahbei=offer-map&feed=… Its address may be written by anybody, so it can only point to data and
// collectors of the site that hosts it; otherwise a link could show a stranger's form under the town's name.

/** Attributes whose value is one or several addresses. */
const ADDRESSES = new Set(['feed', 'config', 'endpoint', 'privacy', 'signup']);

const parameters = new URLSearchParams(location.search);
const tag = `nahbei-${parameters.get('nahbei') ?? ''}`;

if (/^nahbei-(offer-map|event-calendar|signup-form)$/.test(tag)) {
  const element = document.createElement(tag);
  for (const [name, value] of parameters) {
    if (!allowedAttributes.has(name)) continue;
    if (ADDRESSES.has(name) && !value.split(/\s+/).every(isOwn)) {
      console.error(`nahbei: "${name}" must be on ${location.origin}.`);
      continue;
    }
    if (name === 'lang') document.documentElement.lang = value;
    else element.setAttribute(name, value);
  }
  document.body.append(element);
  new ResizeObserver(() => {
    // The height of a widget is no secret; the page around decides whom it believes.
    parent.postMessage({ nahbeiHeight: document.documentElement.scrollHeight }, '*');
  }).observe(document.body);
} else console.error(`nahbei: "?nahbei=" is none of offer-map, event-calendar, signup-form.`);

function isOwn(address: string): boolean {
  try {
    return new URL(address, document.baseURI).origin === location.origin;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
