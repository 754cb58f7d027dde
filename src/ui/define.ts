/** Version of nahbei, for messages about two copies on one page. */
export const VERSION = '0.1.0';

/**
 * Registers an element, unless the page has that tag already: two copies or two versions of nahbei on one page do no harm, the first
 * one serves both.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const first = customElements.get(tag) as (CustomElementConstructor & { version?: string }) | undefined;
  if (!first) {
    Object.defineProperty(element, 'version', { value: VERSION });
    customElements.define(tag, element);
  } else if (first.version !== VERSION) {
    console.warn(`nahbei: <${tag}> of version ${first.version ?? 'unknown'} is in use; version ${VERSION} is ignored.`);
  }
}
