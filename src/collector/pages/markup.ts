/** HTML that is safe to send. Only {@link markup} makes it. */
export class Markup {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  /** For {@link markup} alone. */
  static fromTemplate(strings: readonly string[], values: readonly Value[]): Markup {
    return new Markup(strings.reduce((text, string, index) => text + escaped(values[index - 1]) + string));
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template: text and numbers, which are escaped, templates and lists of them; nothing for null and false. */
export type Value = string | number | Markup | readonly Value[] | null | undefined | false;

/**
 * A template whose values cannot become markup. They may stand between tags and inside quoted attributes, nowhere else: not as a
 * name, not without quotes, not in a style or an address (except for a path we made).
 */
export function markup(strings: TemplateStringsArray, ...values: Value[]): Markup {
  return Markup.fromTemplate(strings, values);
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

function escaped(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.toString();
  if (typeof value === 'object') return value.map(escaped).join('');
  return String(value).replaceAll(/[&<>"'`]/g, (character) => ENTITIES[character]!);
}
