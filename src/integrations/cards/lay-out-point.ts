import type { PointCard } from '../../formats/cards/card.ts';
import type { ReadoutValue } from '../../model/schema/vocabulary.ts';
import { type Box, COLOURS, column, frame, label, lines, row, type Style, words } from './look.ts';

const MARGIN_WIDTH = 214;
/** The size of the mark by the number of its letters, so that both "A2" and "A1234" fit the margin. */
const MARK_SIZES = [132, 132, 94, 74, 58];

/** Lays out the card of a point: its mark in the margin, the point beside it, its attribution below. */
export function layOutPoint(card: PointCard): Box {
  const hue = COLOURS.hues[card.kind];
  return frame(card.event, [
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
      column({ flexGrow: 1, flexBasis: 0 }, [...statement(card), ...readouts(card, hue)]),
    ]),
    facts(card),
  ]);
}

/** The longer the text, the smaller the type. */
function statement({ title, text, readouts }: PointCard): Box[] {
  const [titleSize, titleLines] = title.length <= 26 ? [68, 1] : title.length <= 60 ? [56, 2] : [48, 3];
  const full = text.length > 225 || (readouts.length > 0 && title.length > 30);
  const readoutLetters = readouts.reduce((sum, { party, word }) => sum + party.length + word.length + 5, 0);
  const textLines = (titleLines === 3 ? 3 : 4) - (readoutLetters > 64 ? 1 : 0);
  return [
    lines(title, titleLines, { fontSize: titleSize, fontWeight: 500, lineHeight: 1.08, letterSpacing: '-0.018em' }),
    lines(text, textLines, { fontSize: full ? 30 : readouts.length > 0 ? 33 : 36, lineHeight: 1.36, marginTop: 14 }),
  ];
}

function readouts({ readouts, furtherParties }: PointCard, hue: string): Box[] {
  if (readouts.length === 0) return [];
  const parties = readouts.map(({ party, says, word }) =>
    row({ alignItems: 'center' }, [
      words(party, { marginRight: 12 }),
      words('', sign(says, hue)),
      words(word, { color: says === 'affirms' || says === 'reported' ? hue : COLOURS.soft }),
    ]),
  );
  const further = furtherParties > 0 ? [words(`and ${furtherParties} more`, { color: COLOURS.soft })] : [];
  return [row({ ...label(26, COLOURS.ink), flexWrap: 'wrap', columnGap: 34, marginTop: 20 }, [...parties, ...further])];
}

/** Draws the sign of a readout as the site does: full, half or empty. */
function sign(says: ReadoutValue, hue: string): Style {
  const colour = says === 'affirms' || says === 'reported' ? hue : says === 'differs' ? COLOURS.ink : COLOURS.soft;
  const shape = { width: 16, height: 16, marginRight: 8, border: `3px solid ${colour}` };
  if (says === 'differs') return { ...shape, backgroundImage: `linear-gradient(90deg, ${colour} 50%, ${COLOURS.paper} 50%)` };
  return { ...shape, borderRadius: 8, backgroundColor: says === 'affirms' ? colour : COLOURS.paper };
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
