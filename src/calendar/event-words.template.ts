import { msg, str } from '@lit/localize';

import type { CalendarEvent } from '../model/calendar-event.ts';
import type { CalendarContext } from './calendar-context.ts';
import { dateWords } from './date-words.ts';
import { clockTime } from './occurrence.template.ts';

type Audience = NonNullable<CalendarEvent['audience']>;
type Registration = NonNullable<CalendarEvent['registration']>;
type Accessibility = NonNullable<CalendarEvent['accessibility']>;

/** For which ages, stages and groups. */
export function audienceWords({ ageMin, ageMax, ageUnit, stages = [], groups = [] }: Audience): string {
  const words = [
    ageWords(ageMin, ageMax, ageUnit === 'months'),
    ...stages.map((stage) => (stage === 'pregnancy' ? msg('Schwangere') : msg('rund um die Geburt'))),
    ...groups.map(groupWord),
  ];
  return words.filter(Boolean).join(', ');
}

function ageWords(min: number | undefined, max: number | undefined, months: boolean): string {
  if (min && max) return months ? msg(str`${min} bis ${max} Monate`) : msg(str`${min} bis ${max} Jahre`);
  if (max)
    return months
      ? msg(str`Kinder bis ${max} Monate`)
      : max === 1
        ? msg('Kinder bis 1 Jahr')
        : msg(str`Kinder bis ${max} Jahre`);
  if (!min) return '';
  return months
    ? msg(str`Kinder ab ${min} Monaten`)
    : min === 1
      ? msg('Kinder ab 1 Jahr')
      : msg(str`Kinder ab ${min} Jahren`);
}

/** A group that has no name here is called what the feed calls it. */
function groupWord(group: string): string {
  switch (group) {
    case 'mothers':
      return msg('Mütter');
    case 'fathers':
      return msg('Väter');
    case 'single-parents':
      return msg('Alleinerziehende');
    case 'multiples':
      return msg('Zwillinge und Mehrlinge');
    case 'refugees':
      return msg('Geflüchtete');
    default:
      return group;
  }
}

export function costWords(cost: CalendarEvent['cost'], intl: string): string {
  const { free, min, max, currency = 'EUR' } = cost ?? {};
  if (free) return msg('Kostenlos');
  if (min === undefined && max === undefined) return '';
  const format = new Intl.NumberFormat(intl, { style: 'currency', currency });
  const money = (amount: number) => format.format(amount).replace(/[.,]00(?!\d)/, '');
  if (min === max) return money(min!);
  if (max === undefined) return msg(str`ab ${money(min!)}`);
  return min ? msg(str`${money(min)} bis ${money(max)}`) : msg(str`bis ${money(max)}`);
}

export function registrationWords(c: CalendarContext, { need, until, places, capacity, left }: Registration): string {
  const all = places ?? capacity;
  const day = until ? dateWords(c.intl, 'day', until.slice(0, 10)) : '';
  const words = [
    need === 'none' ? msg('Ohne Anmeldung') : '',
    need === 'recommended' ? msg('Am besten mit Anmeldung') : '',
    need === 'required' ? msg('Mit Anmeldung') : '',
    !until ? '' : until.length > 10 ? msg(str`bis ${day}, ${clockTime(c, until)} Uhr`) : msg(str`bis ${day}`),
    all === undefined ? '' : left === undefined ? msg(str`${all} Plätze`) : msg(str`${left} von ${all} Plätzen frei`),
  ];
  return words.filter(Boolean).join(', ');
}

export function wheelchairWords(wheelchair: Accessibility['wheelchair']): string {
  switch (wheelchair) {
    case 'yes':
      return msg('Barrierefrei');
    case 'limited':
      return msg('Teilweise barrierefrei');
    case 'no':
      return msg('Nicht barrierefrei');
    case undefined:
      return '';
  }
}

export function featureWords(feature: NonNullable<Accessibility['features']>[number]): string {
  switch (feature) {
    case 'toilet':
      return msg('Toilette für Rollstühle');
    case 'parking':
      return msg('Parkplatz');
    case 'induction-loop':
      return msg('Anlage für Hörgeräte');
    case 'sign-language':
      return msg('Gebärdensprache');
    case 'easy-language':
      return msg('Leichte Sprache');
    case 'guide-dog':
      return msg('Führhund erlaubt');
    case 'tactile':
      return msg('Wege zum Tasten');
    case 'quiet-room':
      return msg('Ruhiger Raum');
    case 'changing-table':
      return msg('Wickeltisch');
  }
}
