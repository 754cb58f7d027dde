import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';

import type { Offer } from '../model/offer.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Contact, Link, Place } from '../model/place.ts';
import type { Rich } from '../model/schema.ts';
import { MARK } from '../ui/hash.ts';
import { heading } from '../ui/heading.ts';
import { icon } from '../ui/icon.ts';
import { alert, externalLink } from '../ui/icons.ts';
import { phoneLink } from '../ui/phone-link.ts';
import { kindWord } from './kind.template.ts';
import { actions, contactsOf } from './offer-actions.template.ts';
import { languageList, money, stateWord } from './offer-card.template.ts';
import type { OfferContext } from './offer-context.ts';
import { hoursInDetail } from './offer-hours.template.ts';
import { lookOf } from './offer-shape.ts';
import { audienceWords, featureWord, settingWord, trustWords, wheelchairWord } from './offer-words.template.ts';
import { paragraphs, unwrap } from './paragraphs.ts';

/** Everything that the feed says of an offer, in the order in which one asks. */
export function offerDetail(offer: Offer, context: OfferContext, signup: string): TemplateResult {
  const { words } = context;
  const kind = kindWord(offer.kind);
  const state = stateWord(offer.status, offer.capacity);
  const { trust, cost, appointment, referral, audience, accessibility, languages, interpreter } = offer;
  const section = (title: string, ...content: unknown[]) => sectionOf(title, context, content);
  return html`<div class="detail-top">
      <span class="sign ${lookOf(offer.kind)}" aria-hidden="true">${icon(context.sign(offer))}</span>
      <p class="where">
        ${[kind && html`<b>${kind}</b>`, words(context.provider(offer)?.name), state && html`<b>${state}</b>`]
          .filter((part) => part && part !== nothing)
          .map((part, index) => [index ? ' · ' : '', part])}
      </p>
    </div>
    ${offer.alert ? html`<p class="alert">${icon(alert)}<span>${words(offer.alert)}</span></p>` : nothing}
    ${offer.summary ? html`<p class="summary">${words(offer.summary)}</p>` : nothing}
    ${offer.description ? richText(offer.description, context) : nothing} ${actions(offer, context, false)}
    ${section(msg('So geht es weiter'), offer.nextSteps?.length && steps(offer.nextSteps.map(words)))}
    ${section(msg('Für wen'), audience && listOf(audienceWords(audience)), line(words(audience?.text)))}
    ${section(msg('Wann'), hoursInDetail(offer, context))}
    ${section(
      msg('Wo'),
      offer.places?.map((place) => placeLines(place, context)),
      offer.setting && line(offer.setting.map(settingWord).join(', ')),
      area(offer, context),
      offer.online?.url && [line(words(offer.online.text)), outLink(offer.online.url, msg('Zum Online-Angebot'))],
    )}
    ${section(
      msg('Anmeldung'),
      line(needWord(appointment?.need)),
      line(words(appointment?.text)),
      appointment?.url && outLink(appointment.url, msg('Termin ausmachen')),
      referral?.need === 'required' && line(msg('Sie brauchen eine Überweisung oder ein Rezept.')),
      referral?.need === 'none' && line(msg('Sie brauchen keine Überweisung.')),
      line(words(referral?.text)),
    )}
    ${section(
      msg('Kosten'),
      cost?.free && line(msg('Es kostet nichts.')),
      (cost?.max || cost?.min) && line(money(cost, context.intl)),
      line(words(cost?.text)),
    )}
    ${section(msg('Gut zu wissen'), listOf(trustWords(offer)), line(words(trust?.youthOffice)))}
    ${section(
      msg('Sprachen'),
      languages?.length && line(languageList(languages, context.intl)),
      interpreter === 'yes' && line(msg('Jemand dolmetscht.')),
      interpreter === 'on-request' && line(msg('Auf Wunsch dolmetscht jemand.')),
      interpreter === 'no' && line(msg('Gedolmetscht wird hier nicht.')),
    )}
    ${section(
      msg('Barrierefreiheit'),
      accessibility?.wheelchair && line(wheelchairWord(accessibility.wheelchair)),
      accessibility?.features && listOf(accessibility.features.map(featureWord)),
      line(words(accessibility?.text)),
    )}
    ${section(
      msg('Kontakt'),
      contactsOf(offer, context).map((contact) => contactLines(contact, context)),
    )}
    ${section(
      msg('Mehr dazu'),
      offer.links?.map((link) => html`<p>${outLink(link.url, words(link.label), linkWord(link.rel))}</p>`),
    )}
    ${section(
      msg('Hier können Sie mithelfen'),
      rolesOf(offer, context).map((role) => roleLines(role, context, signup)),
    )}
    ${offer.verified ? html`<p class="hint">${msg(str`Zuletzt geprüft am ${day(offer.verified, context.intl)}.`)}</p>` : nothing}`;
}

/** A section; nothing when there is nothing in it. */
function sectionOf(title: string, context: OfferContext, content: readonly unknown[]) {
  const said = content.flat(2).filter((part) => part && part !== nothing);
  return said.length
    ? html`<section class="about">${heading(context.level(2), title)}<div>${said}</div></section>`
    : nothing;
}

/** A paragraph; nothing when it would be empty. */
const line = (words: unknown) => (words && words !== nothing ? html`<p>${words}</p>` : nothing);

const listOf = (words: readonly unknown[]) =>
  words.length > 1
    ? html`<ul class="dashes">
        ${words.map((word) => html`<li>${word}</li>`)}
      </ul>`
    : line(words[0]);

const steps = (words: readonly unknown[]) =>
  html`<ol class="steps" role="list">
    ${words.map((word) => html`<li><span>${word}</span></li>`)}
  </ol>`;

function richText(rich: Rich, context: OfferContext) {
  const { format, text } = unwrap(rich);
  const shown = paragraphs(context.plain(text), format);
  // Its language stands on a map of one text: paragraphs are cut out of it.
  return shown.map((paragraph) => html`<p>${context.wordsLike(text, paragraph)}</p>`);
}

function placeLines(place: Place, context: OfferContext) {
  const { name, street, postcode, city, district, address, hint, wheelchair, hidden } = place;
  const known = context.feed.feed.districts?.find(({ id }) => id === district)?.name ?? district;
  const lines = hidden
    ? [msg('Die Adresse erfahren Sie am Telefon.')]
    : [street, [postcode, city].filter(Boolean).join(' '), !street && context.words(address)];
  return html`<p class="address" translate="no">
      ${[
        context.words(name),
        ...lines.map((part) => part && html`<bdi>${part}</bdi>`),
        known !== city && context.words(known),
      ]
        .filter((part) => part && part !== nothing)
        .map((part) => html`<span>${part}</span>`)}
    </p>
    ${line(context.words(hint))} ${wheelchair ? line(wheelchairWord(wheelchair)) : nothing}`;
}

/** The districts that an offer without a place comes to. */
function area({ serviceArea }: Offer, { feed, words, plain }: OfferContext) {
  const districts = feed.feed.districts ?? [];
  const names =
    serviceArea?.districts?.map((id) => plain(districts.find((district) => district.id === id)?.name) || id) ?? [];
  const everywhere = names.length > 1 && names.length === districts.length;
  const listed = everywhere ? msg('in allen Stadtteilen') : names.join(', ');
  return [line(words(serviceArea?.text)), line(listed)];
}

function needWord(need: 'none' | 'recommended' | 'required' | undefined): string {
  if (need === 'none') return msg('Kommen Sie einfach vorbei, Sie müssen sich nicht anmelden.');
  if (need === 'required') return msg('Bitte machen Sie einen Termin aus.');
  return need ? msg('Am besten mit Termin, es geht auch ohne.') : '';
}

function contactLines({ role, name, phone, mobile, email, url, hours, languages }: Contact, context: OfferContext) {
  return html`<p class="contact">
    ${role || name ? html`<b>${context.words(role)}${role && name ? ', ' : ''}<bdi>${name}</bdi></b>` : nothing}
    ${[phone, mobile].map((number) => number && html`<span>${phoneLink(number)}</span>`)}
    ${email ? html`<a href=${mailHref(email)}><bdi dir="ltr">${email}</bdi></a>` : nothing}
    ${url ? html`<span>${outLink(url)}</span>` : nothing}
    ${hours?.text ? html`<span class="hint">${context.words(hours.text)}</span>` : nothing}
    ${languages?.length ? html`<span class="hint">${languageList(languages, context.intl)}</span>` : nothing}
  </p>`;
}

/** An address can have signs that a mail program would read as more recipients: `a?bcc=b@…`. */
const mailHref = (email: string) => `mailto:${email.split('@').map(encodeURIComponent).join('@')}`;

/** A link that says where it leads; another site opens in its own tab and learns nothing of this one. */
function outLink(url: string, words: unknown = nothing, fallback = '') {
  const { host, origin, protocol } = new URL(url, document.baseURI);
  const shown = words && words !== nothing ? words : fallback || host || url.replace(/^\w+:/, '');
  if (!/^https?:$/.test(protocol)) return html`<a href=${url}>${shown}</a>`;
  if (origin === location.origin) return html`<a href=${url}>${shown}</a>`;
  return html`<a href=${url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer"
    >${shown}${icon(externalLink)}<span class="visually-hidden"> ${msg('(neues Fenster)')}</span></a
  >${shown === host ? nothing : html` <span class="hint host" dir="ltr">${host}</span>`}`;
}

function linkWord(rel: Link['rel']): string {
  switch (rel) {
    case 'signup':
      return msg('Anmeldung');
    case 'video':
      return msg('Film');
    case 'document':
      return msg('Dokument');
    default:
      return '';
  }
}

/** Volunteer roles that carry an offer, whichever of the two names the other. */
function rolesOf({ id, opportunities = [] }: Offer, { feed }: OfferContext): Opportunity[] {
  return feed.opportunities.filter(
    (role) => role.status !== 'closed' && (opportunities.includes(role.id) || role.offers?.includes(id)),
  );
}

function roleLines(role: Opportunity, { words }: OfferContext, signup: string) {
  const title = words(role.title);
  return html`<p>
    ${signup ? html`<a href=${signupHref(signup, role.id)}>${title}</a>` : html`<b>${title}</b>`}
    ${role.summary ? html`<br />${words(role.summary)}` : nothing}
  </p>`;
}

/** The form ticks the role that its page's fragment names; what the page itself has there stays in front. */
function signupHref(signup: string, id: string): string {
  const url = new URL(signup, document.baseURI);
  const page = url.hash.slice(1).split(MARK)[0]!.replace(/&$/, '');
  url.hash = [page, `${MARK}opportunity=${encodeURIComponent(id)}`].filter(Boolean).join('&');
  return url.href;
}

const day = (date: string, intl: string) =>
  new Intl.DateTimeFormat(intl, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

export const detailStyles = css`
  .detail-top {
    display: grid;
    grid-template-columns: 48px minmax(0, 1fr);
    gap: 12px;
    align-items: center;
    margin-block-end: 12px;
  }
  .detail > p + p {
    margin-block-start: 8px;
  }
  .about {
    display: grid;
    grid-template-columns: 10rem minmax(0, 1fr);
    gap: 4px 16px;
    margin-block-start: 16px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--nb-line);
  }
  .about > div {
    display: grid;
    gap: 8px;
    overflow-wrap: anywhere;
  }
  .about a {
    display: inline-block;
    padding-block: 3px;
  }
  .about .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-inline-start: 0.3em;
  }
  .address > span,
  .contact > * {
    display: block;
  }
  .contact > a {
    inline-size: fit-content;
  }
  .host {
    display: inline;
  }
  .dashes {
    list-style: disc;
    padding-inline-start: 1.2em;
  }
  .hours td,
  .hours th {
    padding: 2px 0;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  .hours th {
    padding-inline-end: 16px;
  }
  .hours .today > * {
    font-weight: 700;
  }
  .hours td span {
    display: block;
  }
  .about .good {
    color: var(--nb-ok);
    font-weight: 700;
  }
  .steps {
    counter-reset: step;
  }
  .steps li {
    counter-increment: step;
    position: relative;
    display: grid;
    grid-template-columns: 36px 1fr;
    gap: 14px;
    padding-block-end: 16px;
  }
  .steps li::before {
    content: counter(step);
    display: grid;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    border-radius: 50%;
    background: var(--nb-volunteer);
    color: var(--nb-on-volunteer);
    box-shadow: inset 0 0 0 2px var(--nb-on-volunteer);
    font-weight: 700;
    z-index: 1;
  }
  .steps li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 30px 0;
    inset-inline-start: 17px;
    inline-size: 2px;
    background: var(--nb-ink);
  }
  .steps span {
    padding-block-start: 5px;
  }
  .about + .hint {
    margin-block-start: 16px;
  }
  @container nb (max-width: 34rem) {
    .about {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
