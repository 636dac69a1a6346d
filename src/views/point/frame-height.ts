import { POINT_WORDS } from '../../words/point-words.ts';
import { countRows, lineCounter, type TextStyle, widthOf } from './count-lines.ts';
import type { PointView } from './point-view.ts';

/** The styles of a frame, as src/styles/embed.css has them; heights of lines in pixels. */
const TITLE = { face: 'text', size: 24, line: 27.6 } as const;
const TEXT = { face: 'text', size: 18, line: 26.1 } as const;
const LABEL = { face: 'label', size: 13, line: 24 } as const;
const AGREEMENT = { face: 'label', size: 15, line: 21.75 } as const;
const STANDING = { face: 'label', size: 14, line: 24 } as const;
const MARK: TextStyle = { face: 'text', size: 44 };
const [PADDING, GAP, COLUMN] = [16, 9.6, 24];

/** What a line can be off by, since letters are counted by their usual widths. */
const SPARE = 12;

/** Tells how high a part of a frame is, by the width inside the frame, in pixels. */
type Height = (inner: number) => number;

/** Returns a function that tells about how high the frame of a point is, by its width, in pixels; seldom too little. */
export function frameHeight(point: PointView): (width: number) => number {
  const { agreement, alternatives, due, followUps, notice } = point;
  const mark = widthOf(point.label, MARK);
  const title = lines(point.title, TITLE);
  const blocks: Height[] = [
    lines(point.briefing.talks.line, { ...LABEL, line: 19.5 }),
    (inner) => Math.max(MARK.size, title(inner - mark - 14.4) + 10),
    lines(kindWords(point), LABEL),
    ...(notice ? [noticeHeight(notice)] : []),
    lines(point.text.plain, TEXT),
    ...(agreement ? [lines(agreement.words, AGREEMENT), standingsHeight(agreement)] : []),
    ...(alternatives.length > 0
      ? [sum(alternatives.map(({ text, backers }) => sum([lines(text.plain, TEXT), lines(backersWords(backers), LABEL), () => 25])))]
      : []),
    ...(due ? [lines(`${POINT_WORDS.due.label}: ${due.words}`, LABEL)] : []),
    ...(followUps.length > 0
      ? [sum(followUps.map(({ date, result, text }) => sum([lines(`${date.words} · ${result.label}  ${text.plain}`, TEXT), () => 17])))]
      : []),
    footerHeight(point),
  ];
  const content = sum(blocks);
  return (width) => Math.ceil(2 * PADDING + content(width - 2 * PADDING) + GAP * (blocks.length - 1) + SPARE);
}

function lines(text: string, style: TextStyle & { line: number }): Height {
  const count = lineCounter(text, style);
  return (inner) => count(inner) * style.line;
}

function noticeHeight({ words, link }: NonNullable<PointView['notice']>): Height {
  const height = lines(`${words} ${link.name}`, { ...STANDING, line: 21 });
  return (inner) => height(inner - 33) + 19.2;
}

function kindWords({ agreement, term, certainty, saidBy, attribution, bearers, concerns }: PointView): string {
  const whose = `${certainty.label} ${POINT_WORDS.by[certainty.word]} ${saidBy?.name ?? attribution.label}`;
  const claimed = agreement?.term.word === 'claimed' ? ` (${saidBy?.name})` : '';
  const named = [...bearers, { words: POINT_WORDS.concernsOthers, actors: concerns, hedge: undefined }]
    .filter(({ actors }) => actors.length > 0)
    .map(({ words, actors, hedge }) => `${words.inLine} ${actors.map(({ name }) => name).join(', ')} ${hedge ? `(${hedge})` : ''}`);
  const basis = agreement && agreement.term.word !== 'reported' ? `   ${agreement.term.label}${claimed}` : whose;
  return [term.label, certainty.label, basis, ...named].slice(agreement ? 1 : 0).join(' · ');
}

function standingsHeight({ standings }: NonNullable<PointView['agreement']>): Height {
  const widths = standings.map(({ party, standing, lacking }) => widthOf(`${party.name} ${lacking ?? standing.label}`, STANDING) + 24);
  return (inner) => {
    const rows = countRows(widths, inner, COLUMN);
    return rows * STANDING.line + (rows - 1) * 4.8;
  };
}

function backersWords(backers: { name: string }[]): string {
  const { backed, noBackers } = POINT_WORDS.alternatives;
  return backers.length > 0 ? `${backed} ${backers.map(({ name }) => name).join(', ')}` : noBackers;
}

function footerHeight({ address, briefing }: PointView): Height {
  const parts = [address.replace(/^https?:\/\//, ''), `${POINT_WORDS.asOf(briefing.asOf.words)} · ${'e'.repeat(18)}`];
  const widths = parts.map((words) => widthOf(words, LABEL));
  return (inner) => countRows(widths, inner, COLUMN) * LABEL.line + GAP + 1;
}

function sum(heights: Height[]): Height {
  return (inner) => heights.reduce((total, height) => total + height(inner), 0);
}
