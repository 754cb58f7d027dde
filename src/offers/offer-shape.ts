import type { Kind } from '../model/offer.ts';

/**
 * Looks of signs and markers, which are also their class names: a square for professionals, a disc for people from the neighbourhood
 * (volunteers, and self-help, where nobody is a professional either), a square with a disc where both work together, and a plain
 * square for places without staff and for what the feed does not say.
 */
export const LOOKS = ['professional', 'volunteer', 'mixed', 'neutral'] as const;

export type Look = (typeof LOOKS)[number];

const OF_KIND: Readonly<Record<Kind, Look>> = {
  professional: 'professional',
  volunteer: 'volunteer',
  selfhelp: 'volunteer',
  mixed: 'mixed',
  place: 'neutral',
};

export const lookOf = (kind: Kind | undefined): Look => (kind ? OF_KIND[kind] : 'neutral');
