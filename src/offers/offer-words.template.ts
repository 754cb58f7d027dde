import { msg, str } from '@lit/localize';

import type { Offer } from '../model/offer.ts';

/** For whom an offer is, in words: stages, ages, groups. */
export function audienceWords({
  ageMin,
  ageMax,
  ageUnit,
  stages = [],
  groups = [],
}: NonNullable<Offer['audience']>): string[] {
  return [
    ...(stages.includes('pregnancy') ? [msg('in der Schwangerschaft')] : []),
    ...(stages.includes('birth') ? [msg('rund um die Geburt')] : []),
    ...ageWords(ageMin, ageMax, ageUnit === 'months'),
    ...groups.map(groupWord),
  ];
}

function ageWords(min: number | undefined, max: number | undefined, months: boolean): string[] {
  if (min === undefined && max === undefined) return [];
  if (max === undefined) return [months ? msg(str`ab ${min!} Monaten`) : msg(str`ab ${min!} Jahren`)];
  if (!min) return [months ? msg(str`bis ${max} Monate`) : msg(str`bis ${max} Jahre`)];
  return [months ? msg(str`${min} bis ${max} Monate`) : msg(str`${min} bis ${max} Jahre`)];
}

/** A group of families; the feed's own word for one that we do not know. */
export function groupWord(group: string): string {
  switch (group) {
    case 'mothers':
      return msg('Mütter');
    case 'fathers':
      return msg('Väter');
    case 'single-parents':
      return msg('Alleinerziehende');
    case 'teenage-parents':
      return msg('sehr junge Eltern');
    case 'multiples':
      return msg('Familien mit Zwillingen oder Mehrlingen');
    case 'premature':
      return msg('Familien mit Frühgeborenen');
    case 'disabled-child':
      return msg('Familien mit einem Kind mit Behinderung');
    case 'refugees':
      return msg('Geflüchtete');
    case 'grandparents':
      return msg('Großeltern');
    case 'professionals':
      return msg('Fachleute');
    case 'pregnancy':
      return msg('in der Schwangerschaft');
    case 'birth':
      return msg('rund um die Geburt');
    default:
      return group;
  }
}

type Setting = NonNullable<Offer['setting']>[number];

export function settingWord(setting: Setting): string {
  return {
    'on-site': msg('vor Ort'),
    'home-visit': msg('bei Ihnen zu Hause'),
    online: msg('online'),
    phone: msg('am Telefon'),
    outreach: msg('kommt dorthin, wo Familien sind'),
  }[setting];
}

type Feature = NonNullable<NonNullable<Offer['accessibility']>['features']>[number];

export function featureWord(feature: Feature): string {
  return {
    toilet: msg('rollstuhlgerechte Toilette'),
    parking: msg('Behindertenparkplatz'),
    'induction-loop': msg('Höranlage'),
    'sign-language': msg('Gebärdensprache'),
    'easy-language': msg('Leichte Sprache'),
    'guide-dog': msg('Assistenzhunde willkommen'),
    tactile: msg('Leitsystem für blinde Menschen'),
    'quiet-room': msg('Ruheraum'),
    'changing-table': msg('Wickeltisch'),
  }[feature];
}

/** What an offer says of the fears that keep families away, and of the children that come along. */
export function trustWords({ trust, childcare, siblingsWelcome }: Offer): string[] {
  return [
    ...(trust?.confidential ? [msg('Was Sie sagen, bleibt vertraulich.')] : []),
    ...(trust?.anonymous ? [msg('Sie müssen Ihren Namen nicht nennen.')] : []),
    ...(trust?.noInsuranceCard ? [msg('Sie brauchen keine Versicherungskarte.')] : []),
    ...(childcare ? [msg('Ihre Kinder werden inzwischen betreut.')] : []),
    ...(childcare === false ? [msg('Eine Kinderbetreuung gibt es nicht.')] : []),
    ...(siblingsWelcome ? [msg('Geschwister dürfen mitkommen.')] : []),
  ];
}

export function wheelchairWord(value: 'yes' | 'limited' | 'no'): string {
  return {
    yes: msg('mit dem Rollstuhl zugänglich'),
    limited: msg('mit dem Rollstuhl nur teilweise zugänglich'),
    no: msg('mit dem Rollstuhl nicht zugänglich'),
  }[value];
}
