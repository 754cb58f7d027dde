import type { SignupState } from '../signup-state.js';
/** The states in the words of a volunteer centre. */
export declare const STATE_LABELS: Record<SignupState, string>;
