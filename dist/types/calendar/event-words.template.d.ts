import type { CalendarEvent } from '../model/calendar-event.js';
import type { CalendarContext } from './calendar-context.js';
type Audience = NonNullable<CalendarEvent['audience']>;
type Registration = NonNullable<CalendarEvent['registration']>;
type Accessibility = NonNullable<CalendarEvent['accessibility']>;
/** For which ages, stages and groups. */
export declare function audienceWords({ ageMin, ageMax, ageUnit, stages, groups }: Audience): string;
export declare function costWords(cost: CalendarEvent['cost'], intl: string): string;
export declare function registrationWords(c: CalendarContext, { need, until, places, capacity, left }: Registration): string;
export declare function wheelchairWords(wheelchair: Accessibility['wheelchair']): string;
export declare function featureWords(feature: NonNullable<Accessibility['features']>[number]): string;
export {};
