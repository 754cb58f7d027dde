import type { Offer } from '../model/offer.js';
/** For whom an offer is, in words: stages, ages, groups. */
export declare function audienceWords({ ageMin, ageMax, ageUnit, stages, groups, }: NonNullable<Offer['audience']>): string[];
/** A group of families; the feed's own word for one that we do not know. */
export declare function groupWord(group: string): string;
type Setting = NonNullable<Offer['setting']>[number];
export declare function settingWord(setting: Setting): string;
type Feature = NonNullable<NonNullable<Offer['accessibility']>['features']>[number];
export declare function featureWord(feature: Feature): string;
/** What an offer says of the fears that keep families away, and of the children that come along. */
export declare function trustWords({ trust, childcare, siblingsWelcome }: Offer): string[];
export declare function wheelchairWord(value: 'yes' | 'limited' | 'no'): string;
export {};
