import type { Form } from '../model/form.ts';
import type { CentreSettings } from './settings.ts';
import type { Store } from './store/store.ts';

/** A centre with its id in the store. */
export interface Centre extends Required<CentreSettings> {
  id: string;
}

/** The centres of a collector, by both of their names. */
export class Centres {
  readonly #bySlug = new Map<string, Centre>();
  readonly #byId = new Map<string, Centre>();

  /** Reads the centres' ids from the store, or makes them. */
  static async load(settings: readonly Required<CentreSettings>[], store: Store): Promise<Centres> {
    const centres = new Centres();
    for (const centre of settings) {
      const known = { ...centre, id: await store.centreId(centre.slug) };
      centres.#bySlug.set(known.slug, known);
      centres.#byId.set(known.id, known);
    }
    return centres;
  }

  bySlug(slug: string): Centre | undefined {
    return this.#bySlug.get(slug);
  }

  byId(id: string): Centre | undefined {
    return this.#byId.get(id);
  }
}

/** The form a signup names; the first for one that names none or another, so that the rules have something to refuse it by. */
export function formOf(centre: Centre, id: unknown): Form {
  return centre.forms.find((form) => form.id === id) ?? centre.forms[0]!;
}
