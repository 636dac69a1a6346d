import { findCites } from '../model/cites.ts';
import { formatDate } from '../model/dates.ts';
import { eventLine } from '../model/event-line.ts';
import type { Briefing, Library, Point } from '../model/records.ts';
import { briefingVersion, pointVersion } from '../model/versions.ts';
import { POINT_KINDS, type PointKind } from '../model/vocabulary.ts';
import type { Publication } from './publication.ts';
import { delegationItems, eventItems, partItems, positionItems, sourceItems, tieItems } from './twin/facts-twin.ts';
import { frontMatter } from './twin/front-matter.ts';
import { type Item, listed, writeList } from './twin/list.ts';
import { pointTwin } from './twin/point-twin.ts';
import { portableMarkdown } from './twin/portable-markdown.ts';
import { twinWriter, type Writer } from './twin/writer.ts';

/**
 * Writes a briefing in Markdown that a person, or a language model, reads as it is. Each point is a heading, a paragraph and a list
 * with fixed words, and every id stands in the address of a link, so that the points can be read back from the text itself: data in
 * the frontmatter beside the prose would say everything twice.
 */
export function briefingTwin(briefing: Briefing, library: Library, publication: Publication): string {
  const { id, path, data, body, points } = briefing;
  const writer = twinWriter(id, library, publication);
  const address = publication.absolute(path);
  const kinds = Object.keys(POINT_KINDS) as PointKind[];
  const ofKind = (kind: PointKind) => points.filter((point) => point.kind === kind).map((point) => pointTwin(point, 3, writer));
  return [
    frontMatter({ type: 'briefing', id, address, version: briefingVersion(briefing) }, publication),
    `# ${writer.words(data.title)}\n`,
    `> ${writer.words(data.summary)}\n`,
    writeList(headItems(briefing, writer)),
    ...kinds.flatMap((kind) => section(POINT_KINDS[kind].plural, ofKind(kind).join('\n'))),
    ...section('Who sat where', writeList(delegationItems(briefing, writer))),
    ...section('Who wants what', writeList(positionItems(briefing, writer))),
    ...section('Who is who', writeList(partItems(briefing, writer))),
    ...section('How they are tied', writeList(tieItems(briefing, writer))),
    ...section('When', writeList(eventItems(briefing, writer))),
    ...section('Sources', writeList(sourceItems(sourcesOf(data.sources, library), writer))),
    `# Analysis\n`,
    `${portableMarkdown(body.markdown, id, publication).trim()}\n`,
  ].join('\n');
}

/** Writes a point in Markdown as its briefing's twin has it, with the briefing and the sources named. */
export function pointTwinFile(point: Point, library: Library, publication: Publication): string {
  const { briefing, path, data } = point;
  const writer = twinWriter(briefing.id, library, publication);
  const address = publication.absolute(path);
  const cited = new Set(findCites(data).map(({ cite }) => cite.source));
  const place = writer.link(briefing.data.title, publication.absolute(briefing.path));
  return [
    frontMatter({ type: 'point', id: point.id, briefing: briefing.id, address, version: pointVersion(point) }, publication),
    pointTwin(point, 1, writer),
    ...section('Where it stands', writeList([`Briefing: ${place}`, ...contextItems(briefing, writer)])),
    ...section('Sources', writeList(sourceItems(sourcesOf(cited, library), writer))),
  ].join('\n');
}

function headItems(briefing: Briefing, writer: Writer): Item[] {
  const { compiled, revisions, event } = briefing.data;
  return [
    ...contextItems(briefing, writer),
    ...(event.round ? [`Round: ${writer.text(event.round)}`] : []),
    `Compiled: ${formatDate(compiled)}`,
    ...listed(
      'Revised',
      revisions.map(({ date, note }) => `${formatDate(date)}: ${writer.words(note)}`),
    ),
  ];
}

function contextItems({ data }: Briefing, writer: Writer): Item[] {
  return [
    `Talks: ${writer.words(eventLine(data))}`,
    `Holds as of: ${formatDate(data.asOf)}; later events are not covered`,
    `What the words mean: ${writer.link('How to read a briefing', writer.publication.absolute('/about/'))}`,
  ];
}

function section(title: string, content: string): string[] {
  return content === '' ? [] : [`## ${title}\n`, content];
}

function sourcesOf(ids: Iterable<string>, { sources }: Library) {
  return Array.from(ids).flatMap((id) => sources.get(id) ?? []);
}
