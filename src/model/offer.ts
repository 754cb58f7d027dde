import { common, hours } from './place.ts';
import { boolean, id, list, object, oneOf, text, url, type Infer } from './schema.ts';

/** Who helps: square or disc on the map. `mixed` is both, `place` a thing without staff such as a playground. */
export const kind = oneOf('professional', 'volunteer', 'mixed', 'selfhelp', 'place');

export const need = oneOf('none', 'recommended', 'required');

/** Help that a family can use, by professionals or volunteers. Absent is never "no": it is unknown. */
export const offer = object(
  {
    id,
    title: text,
  },
  {
    kind,
    ...common,
    hours,
    /** Whether one has to make an appointment. */
    appointment: object({}, { need, url, text }),
    /** Whether one needs a prescription or a referral. */
    referral: object({}, { need, text }),
    /** Absent: active. */
    status: oneOf('active', 'full', 'paused', 'closed'),
    /** How it reaches the family. */
    setting: list(oneOf('on-site', 'home-visit', 'online', 'phone', 'outreach'), 5),
    /** What families fear, answered; only what the provider asserts. */
    trust: object(
      {},
      {
        confidential: boolean,
        anonymous: boolean,
        /** No health insurance card is asked for. */
        noInsuranceCard: boolean,
        /** What the youth office learns and does not learn. */
        youthOffice: text,
      },
    ),
    /** Children are looked after meanwhile. */
    childcare: boolean,
    siblingsWelcome: boolean,
    /** What happens next, step by step. */
    nextSteps: list(text, 20),
    /** Something unusual now: closed this week, moved. */
    alert: text,
    capacity: oneOf('open', 'waitlist', 'full'),
    /** Ids of the volunteer roles behind this offer. */
    opportunities: list(id, 50),
  },
);

export type Kind = Infer<typeof kind>;
export type Offer = Infer<typeof offer>;
