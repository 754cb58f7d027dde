import type { Signup } from '../model/signup.ts';
import type { Payload } from './store/store.ts';

/** As the store keeps it: plain JSON, not sealed. */
export function pack(value: Signup | NoteText): Payload {
  return { enc: 'none', kid: null, payload: new TextEncoder().encode(JSON.stringify(value)) };
}

/** What staff wrote. */
export interface NoteText {
  text: string;
}

export const unpackSignup = (stored: Payload): Signup => unpack(stored) as Signup;

export const unpackNote = (stored: Payload): NoteText => unpack(stored) as NoteText;

function unpack({ enc, payload }: Payload): unknown {
  if (enc !== 'none') throw new RangeError(`A payload of kind "${enc}" needs a newer nahbei`);
  return JSON.parse(new TextDecoder().decode(payload));
}
