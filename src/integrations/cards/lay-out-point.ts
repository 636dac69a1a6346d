import type { PointCard } from '../../formats/cards/card.ts';
import type { Standing } from '../../model/schema/talks-vocabulary.ts';
import { signOf } from '../../views/parts/sign.ts';
import { type Box, COLOURS, column, drawing, frame, label, lines, type Masthead, row, type Style, words } from './look.ts';

const MARGIN_WIDTH = 214;
/** The size of the mark by the number of its letters, so that both "A2" and "A1234" fit the margin. */
const MARK_SIZES = [132, 132, 94, 74, 58];

/** Lays out the card of a point: its mark in the margin, the point beside it, its attribution below. */
export function layOutPoint(card: PointCard, masthead: Masthead): Box {
  const hue = COLOURS.hues[card.kind];
  return frame(card.event, masthead, [
    row({ flexGrow: 1, paddingTop: 28 }, [
      column({ width: MARGIN_WIDTH, flexShrink: 0 }, [
        words(card.label, {
          fontSize: MARK_SIZES[card.label.length - 1] ?? 58,
          fontWeight: 500,
          lineHeight: 1,
          letterSpacing: '-0.02em',
          color: hue,
        }),
        words(card.word, label(30, hue)),
        ...(card.status ? [words(card.status, label(30, COLOURS.ink))] : []),
      ]),
      column({ flexGrow: 1, flexBasis: 0 }, [...statement(card), ...standings(card, hue)]),
    ]),
    facts(card),
  ]);
}

/** The more there is to say, the smaller it is set. */
function statement({ title, text, standings }: PointCard): Box[] {
  const [titleSize, titleLines] = title.length <= 26 ? [68, 1] : title.length <= 60 ? [56, 2] : [48, 3];
  const full = text.length > 225 || (standings.length > 0 && title.length > 30);
  const standingLetters = standings.reduce((sum, { party, word }) => sum + party.length + word.length + 5, 0);
  const textLines = (titleLines === 3 ? 3 : 4) - (standingLetters > 64 ? 1 : 0);
  return [
    lines(title, titleLines, { fontSize: titleSize, fontWeight: 500, lineHeight: 1.08, letterSpacing: '-0.018em' }),
    lines(text, textLines, { fontSize: full ? 30 : standings.length > 0 ? 33 : 36, lineHeight: 1.36, marginTop: 14 }),
  ];
}

function standings({ standings, furtherParties }: PointCard, hue: string): Box[] {
  if (standings.length === 0) return [];
  const parties = standings.map(({ party, standing, word }) => {
    const sign = signOf('standing', standing);
    const colour = colourOf(standing, hue);
    return row({ alignItems: 'center' }, [
      words(party, { marginRight: 12 }),
      ...(sign ? [drawing(sign, 20, colour, { marginRight: 8 })] : []),
      words(word, { color: colour }),
    ]);
  });
  const further = furtherParties > 0 ? [words(`and ${furtherParties} more`, { color: COLOURS.soft })] : [];
  return [row({ ...label(26, COLOURS.ink), flexWrap: 'wrap', columnGap: 34, marginTop: 20 }, [...parties, ...further])];
}

const HUED: ReadonlySet<Standing> = new Set(['own-text', 'joint-subject', 'reported']);

function colourOf(standing: Standing, hue: string): string {
  if (HUED.has(standing)) return hue;
  return standing === 'claimed' || standing === 'apart' ? COLOURS.ink : COLOURS.soft;
}

/** Sets how certain the point is under the mark, and the other facts under the statement. */
function facts({ certainty, facts }: PointCard): Box {
  return row({ paddingTop: 14, borderTop: `2px solid ${COLOURS.rule}` }, [
    fact(certainty, { width: MARGIN_WIDTH }),
    ...facts.map((each) => fact(each, { marginRight: 56 })),
  ]);
}

function fact({ name, value }: PointCard['certainty'], style: Style): Box {
  return column({ flexShrink: 0, ...style }, [words(name, label(24)), words(value, label(28, COLOURS.ink))]);
}
