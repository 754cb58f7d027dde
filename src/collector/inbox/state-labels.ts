import type { SignupState } from '../signup-state.ts';

/** The states in the words of a volunteer centre. */
export const STATE_LABELS: Record<SignupState, string> = {
  new: 'neu',
  contacted: 'kontaktiert',
  interview: 'Erstgespräch',
  training: 'Schulung',
  placed: 'vermittelt',
  paused: 'pausiert',
  declined: 'abgesagt',
};
