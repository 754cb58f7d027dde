import { msg } from '@lit/localize';

import type { Kind } from '../model/offer.ts';

/** Who helps, in a word; `''` for what the feed does not say. */
export function kindWord(kind: Kind | undefined): string {
  switch (kind) {
    case 'professional':
      return msg('Fachkräfte');
    case 'volunteer':
      return msg('Ehrenamt');
    case 'mixed':
      return msg('Fachkräfte und Ehrenamt');
    case 'selfhelp':
      return msg('Selbsthilfe');
    case 'place':
      return msg('Ort');
    case undefined:
      return '';
  }
}
