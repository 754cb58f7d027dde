import { msg, str } from '@lit/localize';

import type { Offer } from '../model/offer.ts';
import type { PickedText } from '../model/text.ts';
import type { Cluster } from './cluster.ts';
import { kindWord } from './kind.template.ts';
import type { Mark } from './marker-layer.ts';
import { LOOKS, lookOf } from './offer-shape.ts';

/** What an offer is called and drawn with; the owner knows language and topics. */
export interface MapWords {
  title(offer: Offer): PickedText;
  /** Path of its sign. */
  sign(offer: Offer): string;
}

/** What of a mark does not depend on the view. */
type Look = Omit<Mark, 'key' | 'x' | 'y' | 'inside'>;

/** "5 Angebote, 3 Fachkräfte, 2 Ehrenamt. Vergrößern" */
export function groupMark({ count, shapes }: Cluster): Look {
  const words = { professional: msg('Fachkräfte'), volunteer: msg('Ehrenamt'), mixed: msg('beides'), neutral: '' };
  const counted = LOOKS.flatMap((look, index) =>
    shapes[index] && words[look] ? [`${shapes[index]} ${words[look]}`] : [],
  );
  return {
    label: `${[msg(str`${count} Angebote`), ...counted].join(', ')}. ${msg('Vergrößern')}`,
    lang: '',
    look: 'cluster',
    sign: String(count),
    dots: LOOKS.filter((_, index) => shapes[index]),
    selected: false,
    tag: '',
  };
}

/** "Elterncafé, Fachkräfte" */
export function offerMark(offer: Offer, words: MapWords, selected: boolean): Look {
  const { value, lang } = words.title(offer);
  const kind = kindWord(offer.kind);
  return {
    label: kind ? `${value}, ${kind}` : value,
    lang,
    look: lookOf(offer.kind),
    sign: words.sign(offer),
    dots: [],
    selected,
    tag: selected ? value : '',
  };
}
