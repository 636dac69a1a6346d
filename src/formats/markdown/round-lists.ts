import type { SinceView } from '../../views/briefing/since-view.ts';
import { citedPlaces } from '../../views/parts/cite-view.ts';
import type { RoundsView } from '../../views/parts/round-link.ts';
import { differencesInWords } from '../../views/point/differences-view.ts';
import type { LineView } from '../../views/point/line-view.ts';
import type { PointLink } from '../../views/point/point-link.ts';
import type { RelationView } from '../../views/point/relation-view.ts';
import type { ReportsView, ReportView } from '../../views/point/report-view.ts';
import { aroundName } from '../../words/name-form.ts';
import { ROUND_WORDS } from '../../words/round-words.ts';
import { type Item, listed, type MarkdownWriter } from './markdown-writer.ts';

/** Lists the process of a round, and the rounds before and after it. */
export function roundItems({ process, previous, next }: RoundsView, writer: MarkdownWriter): Item[] {
  const { links } = ROUND_WORDS;
  return [
    `${links.process} ${writer.link(process)}`,
    ...(previous ? [`${links.previous} ${writer.link(previous)}`] : []),
    ...next.map((each) => `${links.next} ${writer.link(each)}`),
  ];
}

/** Lists what a round did since the one before it, by group. */
export function sinceItems({ process, previous, between, groups, none, lists }: SinceView, writer: MarkdownWriter): Item[] {
  const { since } = ROUND_WORDS;
  const head = previous ? since.follows(writer.link(previous), writer.link(process)) : since.isFirst(writer.link(process));
  return [
    head.join(''),
    ...listed(
      previous ? since.between : since.earlier,
      between.map((round) => betweenItem(round, writer)),
    ),
    ...(none ? [none] : []),
    ...groups.map(
      ({ title, changes }): Item => [
        `${title}:`,
        changes.map(({ point, steps }): Item => [namePoint(point, writer), relationItems(steps, writer)]),
      ],
    ),
    ...lists.map(({ title, changes }): Item => [`${title}:`, changes.map(({ point }) => namePoint(point, writer))]),
  ];
}

function betweenItem({ round, unbriefed }: SinceView['between'][number], writer: MarkdownWriter): Item {
  if (!unbriefed) return writer.link(round);
  const { when, text, cites } = unbriefed;
  const facts = [writer.words(when), ROUND_WORDS.since.noBriefing].filter(Boolean).join('; ');
  return `${writer.link(round)} (${facts}): ${writer.text(text)}${writer.cites(cites)}`;
}

/** Names a point with a link and its title. */
export function namePoint({ label, href, title }: PointLink, writer: MarkdownWriter): string {
  return `${writer.link({ name: label, href })} ${writer.words(title)}`;
}

/** Lists how a point relates to those of other rounds. */
export function relationItems(relations: RelationView[], writer: MarkdownWriter): Item[] {
  return relations.map(({ term, lead, point, round, note, cites, reading }) => {
    const other = ROUND_WORDS.of(writer.link({ name: point.label, href: point.href }), writer.link(round)).join('');
    const said = [
      `${lead ? `${lead} ${term.label.toLowerCase()}` : term.label} ${other}`,
      ...(reading ? [reading] : []),
      ...(note ? [writer.text(note)] : []),
    ].join('; ');
    return `${said}${writer.cites(cites)}`;
  });
}

/** Lists the steps of a point through the rounds, with the earliest dated source first. */
export function lineItems({ earliest, steps }: LineView, writer: MarkdownWriter): Item[] {
  const { line } = ROUND_WORDS;
  return [
    ...(earliest ? [line.earliest(writer.link(earliest.source), writer.words(earliest.detail)).join('')] : []),
    ...(earliest?.differ ? [writer.link(earliest.differ)] : []),
    ...steps.map(({ point, isHere, round, kind, cites, relations }): Item => {
      const name = `${namePoint(point, writer)}${isHere ? ` (${line.here})` : ''}`;
      return [`${writer.link(round)}: ${name}; ${writer.words(kind)}${writer.cites(cites)}`, relationItems(relations, writer)];
    }),
  ];
}

/** Lists what other outlets report of a point. */
export function reportItems({ groups }: ReportsView, writer: MarkdownWriter): Item[] {
  return groups.flatMap(({ reports }) => reports.map((report) => reportItem(report, writer)));
}

function reportItem({ says, cites, detail, quotation, speaker, text }: ReportView, writer: MarkdownWriter): Item {
  const words = ROUND_WORDS.reports;
  const who = speaker && words.quoting(aroundName(speaker, 'sentence').before + writer.link(speaker)).join('');
  const head = [citedPlaces(cites).map(writer.passage).join('; '), writer.words(detail), who].filter(Boolean).join(', ');
  const said = [quotation && `“${writer.words(quotation.name)}”`, text && writer.text(text)].filter(Boolean).join(' ');
  const differences = quotation?.differences ? [writer.words(differencesInWords(quotation.differences))] : [];
  return [`${says.label}, ${head}: ${said}`, differences];
}
