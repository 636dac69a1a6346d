import { pointLabel } from '../../model/identifiers.ts';
import type { Change, Readout, Wording } from '../../model/point.ts';
import { readoutsOf } from '../../model/readouts.ts';
import type { Point } from '../../model/records.ts';
import { pointVersion } from '../../model/versions.ts';
import { ATTRIBUTIONS, CERTAINTIES, POINT_KINDS, READOUTS, STATUSES } from '../../model/vocabulary.ts';
import { type Item, listed, writeList } from './list.ts';
import type { Writer } from './writer.ts';

/** Writes a point under a heading of a rank: its text, then a list of everything else that its record says. */
export function pointTwin(point: Point, rank: number, writer: Writer): string {
  const { label, data, path } = point;
  const heading = `${'#'.repeat(rank)} ${writer.link(label, writer.publication.absolute(path))}: ${writer.words(data.title)}`;
  return `${heading}\n\n${writer.text(data.text)}\n\n${writeList([...basis(point, writer), ...evidence(point, writer), ...record(point, writer)])}`;
}

function basis({ data, kind, parties }: Point, writer: Writer): Item[] {
  const named = (line: string, id: string | undefined): Item[] => (id ? [`${line}: ${writer.actor(id)}`] : []);
  return [
    `Kind: ${POINT_KINDS[kind].label}`,
    ...named('Held by', 'holder' in data ? data.holder : undefined),
    ...named('Raised by', 'raisedBy' in data ? data.raisedBy : undefined),
    `Whose word: ${ATTRIBUTIONS[data.attribution].label}`,
    ...named('Said by', data.saidBy),
    `How certain: ${CERTAINTIES[data.certainty].label}`,
    `Concerns: ${parties.map(writer.actor).join(', ')}`,
    `Topics: ${data.topics.map(writer.topic).join(', ')}`,
  ];
}

function evidence(point: Point, writer: Writer): Item[] {
  const { cites, wordings, notes } = point.data;
  return [
    ...listed('Where the sources say so', cites.map(writer.cite)),
    ...listed(
      'Who says so',
      readoutsOf(point).map((readout) => readoutItem(readout, writer)),
    ),
    ...listed(
      'How the sources word it',
      wordings.map((wording) => wordingItem(wording, writer)),
    ),
    ...listed('What a careful reader notices', notes.map(writer.text)),
  ];
}

function record(point: Point, writer: Writer): Item[] {
  return [
    `Status of this record: ${STATUSES[point.status].label}`,
    `Issued: ${point.issued}`,
    `Version: ${pointVersion(point)}`,
    ...listed(
      'Changes',
      point.data.changes.map((change) => changeItem(change, writer)),
    ),
  ];
}

function readoutItem({ party, says, note, cites }: Readout, writer: Writer): Item {
  const line = `${writer.actor(party)}: ${READOUTS[says].label}`;
  return [line, [...(note ? [`Note: ${writer.text(note)}`] : []), ...(cites ?? []).map(writer.cite)]];
}

function wordingItem(wording: Wording, writer: Writer): Item {
  const passage = writer.passage({ paragraph: undefined, ...wording });
  if ('absent' in wording) return `${passage}: nothing on this point`;
  if ('paraphrase' in wording) return `${passage}, paraphrased: ${writer.text(wording.paraphrase)}`;
  const quote = `“${writer.words(wording.quote)}”`;
  return wording.speaker ? `${passage}, quoting ${writer.actor(wording.speaker)}: ${quote}` : `${passage}, quoted: ${quote}`;
}

function changeItem(change: Change, writer: Writer): Item {
  const line = `${change.date}, ${change.change}: ${writer.words(change.reason)}`;
  if (change.change !== 'reworded') return [line, change.successor ? [`Successor: ${pointLabel(change.successor)}`] : []];
  const { title, text } = change.was;
  return [line, [...(title ? [`Former title: ${writer.words(title)}`] : []), `Former text: ${writer.text(text)}`]];
}
