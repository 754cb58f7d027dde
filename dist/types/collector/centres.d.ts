import type { Form } from '../model/form.js';
import type { CentreSettings } from './settings.js';
import type { Store } from './store/store.js';
/** A centre with its id in the store. */
export interface Centre extends Required<CentreSettings> {
    id: string;
}
/** The centres of a collector, by both of their names. */
export declare class Centres {
    #private;
    /** Reads the centres' ids from the store, or makes them. */
    static load(settings: readonly Required<CentreSettings>[], store: Store): Promise<Centres>;
    bySlug(slug: string): Centre | undefined;
    byId(id: string): Centre | undefined;
}
/** The form a signup names; the first for one that names none or another, so that the rules have something to refuse it by. */
export declare function formOf(centre: Centre, id: unknown): Form;
