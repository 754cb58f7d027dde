import { html } from 'lit';

/** Digits with the signs that people put between them; nothing that could be two numbers or an extension. */
const CALLABLE = /^\+?[\d\s()/.-]{3,30}$/;

/** Two numbers with a slash between them; after an area code it is one. */
const TWO = /\d(?:[\s-]*\d){6,}\s*\/|^\s*[1-9][\d\s-]*\//;

/**
 * The `tel:` address of a phone number, when there is one way to dial it. `(0)` between a country code and a number is not dialled.
 */
export function phoneHref(phone: string): string | undefined {
  const digits = phone.replace(/^(\+\d[\d\s]*)\(0\)/, '$1').replaceAll(/[^\d+]/g, '');
  // E.164: 15 digits at most.
  return CALLABLE.test(phone) && !TWO.test(phone) && digits.length >= 3 && digits.length <= 16
    ? `tel:${digits}`
    : undefined;
}

/** A phone number as its owner writes it, always left to right; a link when it can be dialled. */
export function phoneLink(phone: string) {
  const href = phoneHref(phone);
  const shown = html`<bdi dir="ltr">${phone}</bdi>`;
  return href ? html`<a href=${href}>${shown}</a>` : shown;
}
