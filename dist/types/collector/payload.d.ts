import type { Signup } from '../model/signup.js';
import type { Payload } from './store/store.js';
/** As the store keeps it: plain JSON, not sealed. */
export declare function pack(value: Signup | NoteText): Payload;
/** What staff wrote. */
export interface NoteText {
    text: string;
}
export declare const unpackSignup: (stored: Payload) => Signup;
export declare const unpackNote: (stored: Payload) => NoteText;
