import { nothing } from 'lit';
import type { OfferContext } from './offer-context.js';
import type { FilterBar } from './offer-filter.template.js';
import { type Wish } from './wishes.js';
/** What is filtered by, to be taken back one by one; what can be seen pressed elsewhere only where that is hidden. */
export declare function chosen({ wishes, context, toggle }: FilterBar, typed: string, clear: () => void): typeof nothing | import("lit").TemplateResult<1>;
/** One wish in words, as its button has it. */
export declare function wishWords({ group, value }: Wish, context: OfferContext): string;
/** Why there is nothing, and the way back by one step. */
export declare function empty(wishes: readonly Wish[], query: string, context: OfferContext, dropLast: () => void, reset: () => void): import("lit").TemplateResult<1>;
