import type { BriefingCard, SiteCard } from '../../formats/cards/card.ts';
import { CARD_SIZE } from '../../model/addresses/card-image.ts';
import { type Box, COLOURS, column, FACES, frame, label, lines, type Masthead, row, words } from './look.ts';

/** Lays out the card of a briefing: its title, and below it the agreed points beside the red lines. */
export function layOutBriefing({ event, title, groups, summary, bands, bandsTitle }: BriefingCard, masthead: Masthead): Box {
  const size = title.length <= 72 ? 62 : 54;
  const [agreed, refused] = [groups.filter(({ kind }) => kind === 'agreed'), groups.filter(({ kind }) => kind === 'red-line')];
  const stand = bands.length > 0 ? [tallies(bands, bandsTitle, refused.flatMap(({ points }) => points).length)] : [];
  const answer =
    groups.length > 0
      ? [
          ...(agreed.length > 0 ? [half(10, agreed.map(layOutGroup))] : []),
          ...(refused.length + stand.length > 0 ? [half(7, [...refused.map(layOutGroup), ...stand])] : []),
        ]
      : [lines(summary, 4, { fontSize: 34, lineHeight: 1.36 })];
  return frame(event, masthead, [
    column({ flexGrow: 1, paddingTop: 28 }, [
      lines(title, 2, { fontSize: size, fontWeight: 500, lineHeight: 1.08, letterSpacing: '-0.018em' }),
    ]),
    row({ columnGap: 40, paddingTop: 18, borderTop: `2px solid ${COLOURS.rule}` }, answer),
  ]);
}

/** How many issues of a group are drawn one by one, and how high they and the red lines above them may be. */
const MOST = { drawn: 12, height: 250 };
const [RED_LINE, BAND] = [76, 34];
const SQUARE = { width: 15, height: 15, backgroundColor: COLOURS.soft };

/** Lays out on how many issues the parties are aligned, opposed and so on: a square an issue or, where there is no room, the numbers alone. */
function tallies(bands: BriefingCard['bands'], bandsTitle: string, redLines: number): Box {
  const heading = words(bandsTitle, { ...label(26), marginBottom: 8 });
  const said = bands.map(({ word, issues }) => `${word} ${issues}`);
  if (redLines * RED_LINE + bands.length * BAND > MOST.height)
    return column({}, [heading, words(said.join(' · '), label(24, COLOURS.ink))]);
  const rows = bands.map(({ issues }, index) =>
    row({ alignItems: 'center', columnGap: 5 }, [
      words(said[index] ?? '', { ...label(24, COLOURS.ink), width: 190 }),
      ...Array.from({ length: Math.min(issues, MOST.drawn) }, () => words('', SQUARE)),
    ]),
  );
  return column({}, [heading, ...rows]);
}

/** Makes one of the two columns: what was agreed, with what is claimed below it, or the red lines, with where the parties stand. */
function half(flexGrow: number, children: Box[]): Box {
  return column({ flexGrow, flexBasis: 0, rowGap: 14 }, children);
}

function layOutGroup({ kind, word, points, further }: BriefingCard['groups'][number]): Box {
  const hue = COLOURS.hues[kind];
  const most = points.length > 3 ? 1 : 2;
  return column({}, [
    words(word, { ...label(26, hue), marginBottom: 8 }),
    ...points.map((point) =>
      row({ alignItems: 'baseline', marginTop: 4 }, [
        words(point.label, { fontFamily: FACES.label, fontWeight: 500, fontSize: 27, width: 60, flexShrink: 0, color: hue }),
        lines(point.title, most, { flexGrow: 1, flexBasis: 0, fontSize: 30, lineHeight: 1.25 }),
      ]),
    ),
    ...(further > 0 ? [words(`and ${further} more`, { ...label(26), marginTop: 6 })] : []),
  ]);
}

/** Lays out the card of every page that has none of its own: the publication's name, what it is for, and its marks. */
export function layOutSite({ line, kinds }: SiteCard, { name, colour }: Masthead): Box {
  return column(
    { ...CARD_SIZE, padding: '64px 60px 52px', background: COLOURS.paper, color: COLOURS.ink, fontFamily: FACES.text, fontWeight: 400 },
    [
      words(name, {
        color: colour,
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
