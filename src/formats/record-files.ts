import { encode } from 'uqr';
import { type FormedRecord, formPaths } from '../model/addresses/forms.ts';
import { codePath, oEmbedPath, representationPath } from '../model/addresses/paths.ts';
import type { ActorRecord, Briefing, Library, Point, ProcessRecord, TopicRecord } from '../model/library/records.ts';
import type { Publication } from '../views/view-context.ts';
import { type ViewContext, viewContext } from '../views/view-context.ts';
import { briefingItem, type CitationItem, pointItem } from './citations/citation-item.ts';
import { CITATION_FORMATS } from './citations/citations.ts';
import { oEmbed } from './embed.ts';
import { FEED_FORMATS } from './feeds/feed-formats.ts';
import { actorFeed, processFeed, topicFeed } from './feeds/feeds.ts';
import {
  BRIEFING_REPRESENTATIONS,
  POINT_REPRESENTATIONS,
  PROCESS_REPRESENTATIONS,
  type Representation,
  TABLES_REPRESENTATION,
} from './representations.ts';

/** A file beside the page of a record. */
export interface RecordFile {
  /** Its address from the root of the site. */
  path: string;
  mediaType: string;
  write(): string;
}

/** What the files are made from. */
interface Making {
  library: Library;
  publication: Publication;
  context: ViewContext;
}

/**
 * Returns every file beside the page of a record: its other forms, its citation for reference managers, the oEmbed description for sites
 * that frame a point, the QR code on the printed page, and the feeds of processes, actors and topics.
 */
export function* recordFiles(library: Library, publication: Publication): Generator<RecordFile> {
  const context = viewContext(library, publication);
  const making = { library, publication, context };
  for (const briefing of library.briefings) {
    const own = offered('briefing', briefing, briefingFiles(briefing, making), publication);
    yield* atEveryAddress([...own, ...briefing.points.flatMap((point) => [...pointFiles(point, making)])], briefing);
  }
  const hubs = [
    ...Array.from(library.processes.values(), (process) => ['process', process, processFiles(process, making)] as const),
    ...Array.from(library.actors.values(), (actor) => ['actor', actor, feedFiles(actor, () => actorFeed(actor, context), making)] as const),
    ...Array.from(library.topics.values(), (topic) => ['topic', topic, feedFiles(topic, () => topicFeed(topic, context), making)] as const),
  ];
  for (const [kind, record, files] of hubs) yield* atEveryAddress(offered(kind, record, files, publication), record);
}

/** Returns the files beside the page of a record without those of the forms that the publication leaves out. */
function* offered(
  record: FormedRecord,
  { path }: { path: string },
  files: Iterable<RecordFile>,
  { leaveOut }: Publication,
): Generator<RecordFile> {
  const paths = formPaths(record, path, leaveOut);
  for (const file of files) if (paths.includes(file.path)) yield file;
}

/** The id of an entry in the address of a file beside it, or beside one of a briefing’s points. */
const ID = /^(\/(?:actors|briefings|embed|processes|topics)\/)[^/.]+/;

/** A file cannot lead on as a page does, so it stands at the former addresses of its record too. */
function* atEveryAddress(files: Iterable<RecordFile>, { data }: { data: { formerIds: string[] } }): Generator<RecordFile> {
  for (const file of files) {
    yield file;
    for (const id of data.formerIds) yield { ...file, path: file.path.replace(ID, `$1${id}`) };
  }
}

function* processFiles(process: ProcessRecord, making: Making): Generator<RecordFile> {
  for (const form of PROCESS_REPRESENTATIONS) yield representationFile(process, form, making);
  yield* feedFiles(process, () => processFeed(process, making.context), making);
}

function* briefingFiles(briefing: Briefing, making: Making): Generator<RecordFile> {
  const { path } = briefing;
  const address = making.publication.absolute(path);
  for (const form of [...BRIEFING_REPRESENTATIONS, TABLES_REPRESENTATION]) yield representationFile(briefing, form, making);
  yield* citationFiles(path, () => briefingItem(briefing, making.publication, address));
  yield { path: codePath(path), mediaType: 'image/svg+xml', write: () => qrSvg(address) };
}

function* pointFiles(point: Point, making: Making): Generator<RecordFile> {
  const { briefing, id } = point;
  const { publication } = making;
  yield* offered('point', point, pointForms(point, making), publication);
  if (publication.leaveOut.includes('frames')) return;
  yield {
    path: oEmbedPath(briefing.id, id),
    mediaType: 'application/json',
    write: () => JSON.stringify(oEmbed(point, publication.name, making.context)),
  };
}

function* pointForms(point: Point, making: Making): Generator<RecordFile> {
  const { path } = point;
  const { publication } = making;
  for (const form of POINT_REPRESENTATIONS) yield representationFile(point, form, making);
  yield* citationFiles(path, () => pointItem(point, publication, publication.absolute(path)));
}

function representationFile<R extends { path: string }>(
  record: R,
  { ending, mediaType, write }: Representation<R>,
  making: Making,
): RecordFile {
  return { path: representationPath(record.path, ending), mediaType, write: () => write(record, making.library, making.publication) };
}

function* citationFiles(path: string, item: () => CitationItem): Generator<RecordFile> {
  for (const [ending, { mediaType, write }] of Object.entries(CITATION_FORMATS)) {
    yield { path: representationPath(path, `.${ending}`), mediaType, write: () => write(item()) };
  }
}

function* feedFiles(
  { path }: ActorRecord | TopicRecord | ProcessRecord,
  feed: () => ReturnType<typeof actorFeed>,
  { publication }: Making,
) {
  for (const { format, mediaType, write } of FEED_FORMATS) {
    yield { path: `${path}feed.${format}`, mediaType, write: () => write(feed(), publication) };
  }
}

/** Draws the QR code (ISO/IEC 18004) of a text, with the quiet zone that readers need, as SVG; throws if the text is too long for one. */
export function qrSvg(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path stroke="#000" d="${data.map(rowPath).join('')}"/></svg>\n`;
}

/** Draws the dark modules of a row as a line, broken where the light ones are: half the bytes of a bar for each. */
function rowPath(row: boolean[], y: number): string {
  const runs =
    row
      .map((dark) => (dark ? 'x' : ' '))
      .join('')
      .match(/x+| +/g) ?? [];
  const steps = runs.slice(1).map(({ 0: run, length }) => (run === 'x' ? `h${length}` : `m${length} 0`));
  return `M${runs[0]?.length} ${y}.5${steps.join('')}`;
}
