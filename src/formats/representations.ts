import { endingsOf, type FormedRecord } from '../model/addresses/forms.ts';
import { representationPath } from '../model/addresses/paths.ts';
import type { Briefing, Library, Point, ProcessRecord } from '../model/library/records.ts';
import type { AlternateView } from '../views/parts/link-view.ts';
import type { Publication } from '../views/view-context.ts';
import { hrefOf, type ViewContext, viewContext } from '../views/view-context.ts';
import { DATA_WORDS } from '../words/data-words.ts';
import { formatCsv } from './csv/format-csv.ts';
import { positionRowSchema, positionRows } from './csv/position-rows.ts';
import { tableRowSchema, tableRows } from './csv/table-rows.ts';
import { threadRowSchema, threadRows } from './csv/thread-rows.ts';
import { briefingFile, pointFile, processFile } from './json/export-files.ts';
import { briefingMarkdown, pointMarkdownFile } from './markdown/markdown-files.ts';
import { processMarkdown } from './markdown/process-markdown.ts';

/** Another form of a record, in a file beside its page. */
export interface Representation<R> {
  /** What replaces the final slash of the page's address. */
  ending: string;
  mediaType: string;
  /** Its name for those who choose a form. */
  title: string;
  write(record: R, library: Library, publication: Publication): string;
}

/** The other forms of a point. */
export const POINT_REPRESENTATIONS: readonly Representation<Point>[] = [
  {
    ending: '.json',
    mediaType: 'application/json',
    title: DATA_WORDS.forms.pointJson,
    write: (...point) => writeJson(pointFile(...point)),
  },
  { ending: '.md', mediaType: 'text/markdown', title: DATA_WORDS.forms.pointMarkdown, write: pointMarkdownFile },
];

/** The other forms of a briefing. */
export const BRIEFING_REPRESENTATIONS: readonly Representation<Briefing>[] = [
  {
    ending: '.json',
    mediaType: 'application/json',
    title: DATA_WORDS.forms.briefingJson,
    write: (...briefing) => writeJson(briefingFile(...briefing)),
  },
  { ending: '.md', mediaType: 'text/markdown', title: DATA_WORDS.forms.briefingMarkdown, write: briefingMarkdown },
  {
    ending: '/positions.csv',
    mediaType: 'text/csv',
    title: DATA_WORDS.forms.positions,
    write: (briefing, library, publication) => formatCsv(positionRowSchema, positionRows([briefing], library, publication)),
  },
];

/** The tables of a briefing’s pictures as one file. */
export const TABLES_REPRESENTATION: Representation<Briefing> = {
  ending: '/tables.csv',
  mediaType: 'text/csv',
  title: DATA_WORDS.forms.tables,
  write: (briefing, library, publication) => formatCsv(tableRowSchema, tableRows(briefing, viewContext(library, publication))),
};

/** The other forms of a process. */
export const PROCESS_REPRESENTATIONS: readonly Representation<ProcessRecord>[] = [
  {
    ending: '.json',
    mediaType: 'application/json',
    title: DATA_WORDS.forms.processJson,
    write: (...process) => writeJson(processFile(...process)),
  },
  { ending: '.md', mediaType: 'text/markdown', title: DATA_WORDS.forms.processMarkdown, write: processMarkdown },
  {
    ending: '.csv',
    mediaType: 'text/csv',
    title: DATA_WORDS.forms.threads,
    write: (...process) => formatCsv(threadRowSchema, threadRows(...process)),
  },
];

/** Writes it on one line: every record has such a file, of which a quarter would be spaces. */
function writeJson(file: object): string {
  return `${JSON.stringify(file)}\n`;
}

type Site = Pick<ViewContext, 'base' | 'site'>;

/** Returns the other forms of a briefing's page. */
export function briefingAlternates({ path }: { path: string }, site: Site): AlternateView[] {
  return representationsOf('briefing', path, BRIEFING_REPRESENTATIONS, site);
}

/** Returns the other forms of the page of a briefing’s tables. */
export function tablesAlternates({ path }: { path: string }, site: Site): AlternateView[] {
  return representationsOf('briefing', path, [TABLES_REPRESENTATION], site);
}

/** Returns the other forms of a point's page. */
export function pointAlternates({ path }: { path: string }, site: Site): AlternateView[] {
  return representationsOf('point', path, POINT_REPRESENTATIONS, site);
}

/** Returns the other forms of a process’s page. */
export function processAlternates({ path }: { path: string }, site: Site): AlternateView[] {
  return representationsOf('process', path, PROCESS_REPRESENTATIONS, site);
}

function representationsOf(
  record: FormedRecord,
  path: string,
  forms: readonly { ending: string; mediaType: string; title: string }[],
  site: Site,
): AlternateView[] {
  const offered = endingsOf(record, site.site.leaveOut);
  return forms
    .filter(({ ending }) => offered.includes(ending))
    .map(({ ending, mediaType, title }) => ({ name: title, href: hrefOf(representationPath(path, ending), site), mediaType }));
}
