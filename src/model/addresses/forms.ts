import { representationPath } from './paths.ts';

/** A record whose page has files beside it. */
export type FormedRecord = 'briefing' | 'point' | 'process' | 'actor' | 'topic';

/** A form of records: what it is, and what replaces the final slash of a page’s address, by the records that have it. */
interface Form {
  label: string;
  endings: { readonly [R in FormedRecord]?: readonly string[] };
}

const FEED = ['/feed.atom', '/feed.json'];

/** The forms of records that a publication may leave out. */
export const FORMS = {
  json: {
    label: 'briefings, points and processes as JSON, and with them the comparison of any two rounds',
    endings: { briefing: ['.json'], point: ['.json'], process: ['.json'] },
  },
  markdown: { label: 'briefings, points and processes as Markdown', endings: { briefing: ['.md'], point: ['.md'], process: ['.md'] } },
  csv: {
    label: 'the tables beside each briefing and process',
    endings: { briefing: ['/positions.csv', '/tables.csv'], process: ['.csv'] },
  },
  bibtex: { label: 'citations as BibTeX', endings: { briefing: ['.bib'], point: ['.bib'] } },
  ris: { label: 'citations as RIS', endings: { briefing: ['.ris'], point: ['.ris'] } },
  'csl-json': { label: 'citations as CSL-JSON', endings: { briefing: ['.csl.json'], point: ['.csl.json'] } },
  qr: { label: 'the QR code on a printed briefing', endings: { briefing: ['/qr.svg'] } },
  feeds: {
    label: 'the feeds of single processes, actors and topics, not those of the whole site',
    endings: { process: FEED, actor: FEED, topic: FEED },
  },
  // They are in a folder of their own.
  frames: { label: 'points in frames of other sites, and oEmbed', endings: {} },
} as const satisfies Record<string, Form>;

/** The name of a form of records. */
export type FormName = keyof typeof FORMS;

/** Returns what replaces the final slash of the address of a record’s page, for each file beside it. */
export function endingsOf(record: FormedRecord, leaveOut: readonly FormName[]): string[] {
  const forms: [string, Form][] = Object.entries(FORMS);
  const left: ReadonlySet<string> = new Set(leaveOut);
  return forms.flatMap(([name, { endings }]) => (left.has(name) ? [] : (endings[record] ?? [])));
}

/** Returns the addresses of the files beside a record’s page. */
export function formPaths(record: FormedRecord, path: string, leaveOut: readonly FormName[]): string[] {
  return endingsOf(record, leaveOut).map((ending) => representationPath(path, ending));
}
