import { SITE_CARD_IMAGE } from '../model/card-image.ts';
import { POINT_KINDS, type PointKind } from '../model/vocabulary.ts';
import type { SiteCard } from './card.ts';

/** Says what the share card of every other page shows. */
export function siteCard(): SiteCard {
  return {
    of: 'site',
    line: SITE_CARD_IMAGE.alt,
    kinds: (Object.keys(POINT_KINDS) as PointKind[]).map((kind) => ({
      kind,
      letter: POINT_KINDS[kind].letter.toUpperCase(),
      word: POINT_KINDS[kind].label,
    })),
  };
}
