import type { ChangeView } from '../../views/point/history-view.ts';
import type { PointView } from '../../views/point/point-view.ts';
import type { ReadoutView } from '../../views/point/readout-view.ts';
import type { WordingView } from '../../views/point/wording-view.ts';
import { POINT_SECTIONS } from '../../views/words.ts';
import type { MarkdownWriter } from './markdown-writer.ts';
import { type Item, listed, writeList } from './markdown-writer.ts';

/** Writes a point under a heading of a rank: its text, then a list of everything else that its record says. */
export function pointMarkdown(point: PointView, rank: number, writer: MarkdownWriter): string {
  const heading = `${'#'.repeat(rank)} ${writer.link({ name: point.label, href: point.href })}: ${writer.words(point.title)}`;
  const items = [...basisItems(point, writer), ...evidenceItems(point, writer), ...recordItems(point, writer)];
  return `${heading}\n\n${writer.text(point.text)}\n\n${writeList(items)}`;
}

function basisItems({ term, bearers, attribution, saidBy, certainty, parties, topics }: PointView, writer: MarkdownWriter): Item[] {
  return [
    `Kind: ${term.label}`,
    ...bearers.map(({ words, actor }) => `${words.label}: ${writer.link(actor)}`),
    `Whose word: ${attribution.label}`,
    ...(saidBy ? [`Said by: ${writer.link(saidBy)}`] : []),
    `How certain: ${certainty.label}`,
    `Concerns: ${parties.map(writer.link).join(', ')}`,
    `Topics: ${topics.map(writer.link).join(', ')}`,
  ];
}

function evidenceItems({ cites, readouts, wordings, notes }: PointView, writer: MarkdownWriter): Item[] {
  return [
    ...listed(POINT_SECTIONS.cites, cites.map(writer.cite)),
    ...listed(
      POINT_SECTIONS.whoSaysSo,
      readouts.map((readout) => readoutItem(readout, writer)),
    ),
    ...listed(
      POINT_SECTIONS.wordings,
      wordings.map((wording) => wordingItem(wording, writer)),
    ),
    ...listed(POINT_SECTIONS.notes, notes.map(writer.text)),
  ];
}

function recordItems({ state, issued, version, changes }: PointView, writer: MarkdownWriter): Item[] {
  return [
    `Status of this record: ${state.label}`,
    `Issued: ${issued.date}`,
    `Version: ${version.date}`,
    ...listed(
      'Changes',
      changes.map((change) => changeItem(change, writer)),
    ),
  ];
}

function readoutItem({ party, says, note, cites }: ReadoutView, writer: MarkdownWriter): Item {
  return [`${writer.link(party)}: ${says.label}`, [...(note ? [`Note: ${writer.text(note)}`] : []), ...cites.map(writer.cite)]];
}

function wordingItem(wording: WordingView, writer: MarkdownWriter): Item {
  const passage = writer.passage(wording.cite);
  if (wording.form === 'absent') return `${passage}: nothing on this point`;
  if (wording.form === 'paraphrase') return `${passage}, paraphrased: ${writer.text(wording.paraphrase)}`;
  const how = wording.speaker ? `quoting ${writer.link(wording.speaker)}` : 'quoted';
  return `${passage}, ${how}: “${writer.words(wording.quotation)}”`;
}

function changeItem({ date, change, reason, successor, was }: ChangeView, writer: MarkdownWriter): Item {
  return [
    `${date.date}, ${change}: ${writer.words(reason)}`,
    [
      ...(successor ? [`Successor: ${successor.name}`] : []),
      ...(was?.title ? [`Former title: ${writer.words(was.title)}`] : []),
      ...(was ? [`Former text: ${writer.text(was.text)}`] : []),
    ],
  ];
}
