import type { LinkView } from '../../views/parts/link-view.ts';
import type { StandingView } from '../../views/point/agreement-view.ts';
import { differencesInWords } from '../../views/point/differences-view.ts';
import type { ChangeView } from '../../views/point/history-view.ts';
import type { PointView } from '../../views/point/point-view.ts';
import type { ReadoutView } from '../../views/point/readout-view.ts';
import type { WordingView } from '../../views/point/wording-view.ts';
import { DATA_WORDS } from '../../words/data-words.ts';
import { aroundName } from '../../words/name-form.ts';
import { POINT_WORDS } from '../../words/point-words.ts';
import { ROUND_WORDS } from '../../words/round-words.ts';
import type { MarkdownWriter } from './markdown-writer.ts';
import { type Item, listed, writeList } from './markdown-writer.ts';
import { relationItems, reportItems } from './round-lists.ts';

const WORDS = DATA_WORDS.markdown;

/** Writes a point under a heading of the given rank: its text, then a list of everything else in its record. */
export function pointMarkdown(point: PointView, rank: number, writer: MarkdownWriter): string {
  const heading = `${'#'.repeat(rank)} ${writer.link({ name: point.label, href: point.href })}: ${writer.words(point.title)}`;
  const items = [...basisItems(point, writer), ...evidenceItems(point, writer), ...recordItems(point, writer)];
  return `${heading}\n\n${writer.text(point.text)}\n\n${writeList(items)}`;
}

function basisItems(
  { term, agreement, bearers, attribution, saidBy, certainty, parties, concerns, topics }: PointView,
  writer: MarkdownWriter,
): Item[] {
  return [
    `${WORDS.kind}: ${term.label}`,
    ...(agreement ? [`${WORDS.agreement}: ${writer.words(agreement.words)}`] : []),
    ...bearers.map(({ words, actors, hedge }) => `${words.label}: ${actors.map(writer.link).join(', ')}${hedge ? ` (${hedge})` : ''}`),
    `${WORDS.attribution}: ${attribution.label}`,
    ...(saidBy ? [`${WORDS.saidBy}: ${writer.link(saidBy)}`] : []),
    `${WORDS.certainty}: ${certainty.label}`,
    `${WORDS.concerns}: ${parties.map(writer.link).join(', ')}`,
    ...(concerns.length > 0 ? [`${WORDS.alsoConcerns}: ${concerns.map(writer.link).join(', ')}`] : []),
    `${WORDS.topics}: ${topics.map(writer.link).join(', ')}`,
  ];
}

function evidenceItems(point: PointView, writer: MarkdownWriter): Item[] {
  const { cites, agreement, alternatives, due, followUps, wordings, parallel, notes } = point;
  return [
    ...listed(POINT_WORDS.sections.cites, cites.map(writer.cite)),
    ...listed(
      POINT_WORDS.sections.whoSaysSo,
      (agreement?.standings ?? []).map((each) => standingItem(each, writer)),
    ),
    ...listed(
      POINT_WORDS.alternatives.title,
      alternatives.map(({ text, backers, cites }) => `${writer.text(text)} ${backersOf(backers, writer)}${writer.cites(cites)}`),
    ),
    ...(due ? [`${POINT_WORDS.due.label}: ${writer.words(due.words)}${writer.cites(due.cites)}`] : []),
    ...listed(
      POINT_WORDS.followUps,
      followUps.map(({ date, result, text, cites }) => `${date.date}, ${result.label}: ${writer.text(text)}${writer.cites(cites)}`),
    ),
    ...listed(
      POINT_WORDS.sections.wordings,
      wordings.map((wording) => wordingItem(wording, writer)),
    ),
    ...(parallel.differences ? [`${WORDS.differences}: ${writer.words(differencesInWords(parallel.differences))}`] : []),
    ...listed(POINT_WORDS.sections.notes, notes.map(writer.text)),
    ...relationItems([...point.relations, ...point.takenUp], writer),
    ...(point.reports ? listed(`${ROUND_WORDS.reports.title} (${point.reports.count})`, reportItems(point.reports, writer)) : []),
  ];
}

function recordItems({ state, issued, version, changes }: PointView, writer: MarkdownWriter): Item[] {
  return [
    `${WORDS.status}: ${state.label}`,
    `${WORDS.issued}: ${issued.date}`,
    `${WORDS.version}: ${version.date}`,
    ...listed(
      WORDS.changes,
      changes.map((change) => changeItem(change, writer)),
    ),
  ];
}

function standingItem({ party, standing, lacking, by, readouts }: StandingView, writer: MarkdownWriter): Item {
  const whose = by.length > 0 ? ` (${by.map(writer.link).join(', ')})` : '';
  const ground = lacking ? `, ${writer.words(lacking)}` : '';
  return [`${writer.link(party)}: ${standing.label}${ground}${whose}`, readouts.map((readout) => readoutItem(readout, writer))];
}

function readoutItem({ says, lacking, by, date, note, cites }: ReadoutView, writer: MarkdownWriter): Item {
  const head = [
    says.label,
    ...(lacking ? [writer.words(lacking)] : []),
    ...(by ? [`${POINT_WORDS.saidThrough} ${writer.link(by)}`] : []),
    ...(date ? [date.date] : []),
  ].join(', ');
  return [`${head}${note ? `: ${writer.text(note)}` : ''}`, cites.map(writer.cite)];
}

function backersOf(backers: LinkView[], writer: MarkdownWriter): string {
  const { backed, noBackers } = POINT_WORDS.alternatives;
  return backers.length > 0 ? `${backed}: ${backers.map(writer.link).join(', ')}` : noBackers;
}

function wordingItem(wording: WordingView, writer: MarkdownWriter): Item {
  const passage = writer.passage(wording.cite);
  if (wording.form === 'absent') return `${passage}: ${WORDS.absent}`;
  if (wording.form === 'paraphrase') return `${passage}, ${WORDS.paraphrased}: ${writer.text(wording.paraphrase)}`;
  const how = wording.speaker ? WORDS.quoting(aroundName(wording.speaker, 'sentence').before + writer.link(wording.speaker)) : WORDS.quoted;
  return `${passage}, ${how}: “${writer.words(wording.quotation)}”`;
}

function changeItem({ date, change, reason, successor, was }: ChangeView, writer: MarkdownWriter): Item {
  return [
    `${date.date}, ${change}: ${writer.words(reason)}`,
    [
      ...(successor ? [`${WORDS.successor}: ${successor.name}`] : []),
      ...(was?.title ? [`${WORDS.formerTitle}: ${writer.words(was.title)}`] : []),
      ...(was ? [`${WORDS.formerText}: ${writer.text(was.text)}`] : []),
    ],
  ];
}
