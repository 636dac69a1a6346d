import { CARD_SIZE } from '../../model/card-image.ts';
import { SITE } from '../../site.ts';
import { type Box, column, lines, row, words } from './box.ts';
import { COLOURS, FACES, label } from './look.ts';

const MARGIN = 60;

/** Sets a card in its frame: the event and the site's name over an ink rule, then what the card says. */
export function frame(event: string, children: Box[]): Box {
  return column(
    {
      ...CARD_SIZE,
      padding: `38px ${MARGIN}px 38px`,
      background: COLOURS.paper,
      color: COLOURS.ink,
      fontFamily: FACES.text,
      fontWeight: 400,
    },
    [
      row({ alignItems: 'baseline', justifyContent: 'space-between', paddingBottom: 16, borderBottom: `2px solid ${COLOURS.ink}` }, [
        lines(event, 1, { ...label(26), maxWidth: 880 }),
        words(SITE.name, { fontSize: 40, fontWeight: 600, letterSpacing: '-0.01em', lineHeight: 1 }),
      ]),
      ...children,
    ],
  );
}
