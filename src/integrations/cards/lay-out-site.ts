import type { SiteCard } from '../../formats/card.ts';
import { CARD_SIZE } from '../../model/card-image.ts';
import { SITE } from '../../site.ts';
import { type Box, column, row, words } from './box.ts';
import { COLOURS, FACES, label } from './look.ts';

/** Lays out the card of every page that has none of its own: the site's name, what it is for, and its four marks. */
export function layOutSite({ line, kinds }: SiteCard): Box {
  return column(
    { ...CARD_SIZE, padding: '64px 60px 52px', background: COLOURS.paper, color: COLOURS.ink, fontFamily: FACES.text, fontWeight: 400 },
    [
      words(SITE.name, {
        fontSize: 56,
        fontWeight: 600,
        letterSpacing: '-0.01em',
        lineHeight: 1,
        paddingBottom: 26,
        borderBottom: `2px solid ${COLOURS.ink}`,
      }),
      column({ flexGrow: 1, paddingTop: 40 }, [words(line, { fontSize: 72, fontWeight: 500, lineHeight: 1.1, letterSpacing: '-0.018em' })]),
      row(
        { justifyContent: 'space-between', alignItems: 'baseline', paddingTop: 22, borderTop: `2px solid ${COLOURS.rule}` },
        kinds.map(({ kind, letter, word }) =>
          row({ alignItems: 'baseline', columnGap: 14, color: COLOURS.hues[kind] }, [
            words(letter, { fontSize: 72, fontWeight: 500, lineHeight: 1 }),
            words(word, label(28, COLOURS.hues[kind])),
          ]),
        ),
      ),
    ],
  );
}
