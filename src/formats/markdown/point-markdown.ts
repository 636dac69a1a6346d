import type { ChangeView } from '../../views/point/history-view.ts';
import type { PointView } from '../../views/point/point-view.ts';
import type { ReadoutView } from '../../views/point/readout-view.ts';
import type { WordingView } from '../../views/point/wording-view.ts';
import { DATA_WORDS } from '../../words/data-words.ts';
import { aroundName } from '../../words/name-form.ts';
import { POINT_WORDS } from '../../words/point-words.ts';
import type { MarkdownWriter } from './markdown-writer.ts';
import { type Item, listed, writeList } from './markdown-writer.ts';

const WORDS = DATA_WORDS.markdown;

/** Writes a point under a heading of the given rank: its text, then a list of everything else in its record. */
export function pointMarkdown(point: PointView, rank: number, writer: MarkdownWriter): string {
  const heading = `${'#'.repeat(rank)} ${writer.link({ name: point.label, href: point.href })}: ${writer.words(point.title)}`;
  const items = [...basisItems(point, writer), ...evidenceItems(point, writer), ...recordItems(point, writer)];
  return `${heading}\n\n${writer.text(point.text)}\n\n${writeList(items)}`;
}

function basisItems({ term, bearers, attribution, saidBy, certainty, parties, topics }: PointView, writer: MarkdownWriter): Item[] {
  return [
    `${WORDS.kind}: ${term.label}`,
    ...bearers.map(({ words, actor }) => `${words.label}: ${writer.link(actor)}`),
    `${WORDS.attribution}: ${attribution.label}`,
    ...(saidBy ? [`${WORDS.saidBy}: ${writer.link(saidBy)}`] : []),
    `${WORDS.certainty}: ${certainty.label}`,
    `${WORDS.concerns}: ${parties.map(writer.link).join(', ')}`,
    `${WORDS.topics}: ${topics.map(writer.link).join(', ')}`,
  ];
}

function evidenceItems({ cites, readouts, wordings, notes }: PointView, writer: MarkdownWriter): Item[] {
  return [
    ...listed(POINT_WORDS.sections.cites, cites.map(writer.cite)),
    ...listed(
      POINT_WORDS.sections.whoSaysSo,
      readouts.map((readout) => readoutItem(readout, writer)),
    ),
    ...listed(
      POINT_WORDS.sections.wordings,
      wordings.map((wording) => wordingItem(wording, writer)),
    ),
    ...listed(POINT_WORDS.sections.notes, notes.map(writer.text)),
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

function readoutItem({ party, says, note, cites }: ReadoutView, writer: MarkdownWriter): Item {
  return [`${writer.link(party)}: ${says.label}`, [...(note ? [`${WORDS.note}: ${writer.text(note)}`] : []), ...cites.map(writer.cite)]];
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
