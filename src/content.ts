import { settings } from './environment.ts';
import { type Address, recordAt } from './model/library/former-ids.ts';
import { type Hub, type HubPage, hubPages } from './model/library/hub-pages.ts';
import { buildLibrary } from './model/library/library.ts';
import type { Briefing, Library, Point, ProcessRecord } from './model/library/records.ts';
import { type WatchedLibrary, watchLibrary } from './model/library/watched-library.ts';
import { WatchedMap } from './model/library/watched-map.ts';
import { readCachedContent } from './reader/cached-content.ts';
import { isPublicFile } from './reader/public-file.ts';
import { publishedContent } from './reader/published-content.ts';
import { assertValid, type ContentError, errorOf } from './reader/read-content.ts';
import { siteOf } from './site.ts';
import { type Site, type ViewContext, viewContext } from './views/view-context.ts';

type Built = WatchedLibrary & { from: object; briefings: Map<string, Briefing>; site: Site };

// The pages of a build and its other steps have separate copies of this module in one process; the library, which fills the memory, is built
// once for all. In the live preview a copy is made anew when the code has changed, and then builds its own.
const KEY = Symbol.for('readout.library');
const shared = (import.meta.hot ? {} : globalThis) as { [KEY]?: Built };

/** Returns the library of the content folder: built once and, in the live preview, again when a file has changed. */
export function library(): Library {
  return builtLibrary().library;
}

function builtLibrary() {
  const content = readCachedContent(settings.contentDir, settings.basePath, settings.siteUrl);
  if (shared[KEY]?.from === content) return shared[KEY];
  const watched = watchLibrary(buildLibrary(publishedContent(assertValid(content), settings)));
  const { data, drawings } = content.publication;
  const briefings = new WatchedMap(
    watched.library.briefings.map((briefing) => [briefing.id, briefing] as const),
    'briefings',
  );
  shared[KEY] = { ...watched, from: content, briefings, site: siteOf(data, drawings) };
  return shared[KEY];
}

/** Returns a part of the library that was noted to be read, as text that differs if anything in it does; without one, what the publisher says of the site. */
export function libraryText(part: string): string {
  return part === '' ? JSON.stringify(publication()) : builtLibrary().textOf(part);
}

/** Returns the site as its publisher describes it in the content folder. */
export function publication(): Site {
  return builtLibrary().site;
}

/** Returns what the views of this site are made from. */
export function siteContext(): ViewContext {
  return viewContext(library(), { ...publication(), hasFile: isPublicFile });
}

// A page looks its record up while it is rendered: the live preview caches what getStaticPaths returned, and would show it for ever.

/** Returns the briefing that an address leads to, its own or a former one; throws if there is none. */
export function briefingAddress(id: string): Address<Briefing> {
  return found(recordAt(builtLibrary().briefings, id), `briefing "${id}"`);
}

/** Returns the point that an address of a briefing and an id lead to; throws if there is none. */
export function pointAddress(briefing: string, id: string): { point: Point; former: boolean } {
  const { record, former } = briefingAddress(briefing);
  const point = record.points.find((each) => each.id === id);
  return { point: found(point, `point "${id}" in the briefing "${briefing}"`), former };
}

/** Returns the entry of a collection at an address, present or former; throws if there is none. */
export function entryAt<R extends Hub | ProcessRecord>(entries: ReadonlyMap<string, R>, id: string): Address<R> {
  return found(recordAt(entries, id), `entry "${id}"`);
}

/** Returns the process and the briefing at an address of a page on what a round did; throws if there is none. */
export function changesAt(process: string, briefing: string): { process: ProcessRecord; briefing: Briefing; former: boolean } {
  const of = entryAt(library().processes, process);
  const { record, former } = briefingAddress(briefing);
  return { process: of.record, briefing: record, former: of.former || former };
}

/** Returns the page on an entry of a collection for one year, or one month of it; throws if there is none. */
export function yearPageAt<R extends Hub>(entries: ReadonlyMap<string, R>, id: string, year: string, month?: string): HubPage<R> {
  const pages = hubPages(entryAt(entries, id).record);
  return found(
    pages.find((page) => page.year === year && page.month === month),
    `page of ${[year, month].filter(Boolean).join('-')} on the entry "${id}"`,
  );
}

/** Returns what was looked for; throws an error that names it if it is missing. */
export function found<T>(thing: T | undefined, name: string): T {
  if (thing === undefined) throw new Error(`There is no ${name}. If it was removed while the preview was running, open another page.`);
  return thing;
}

/** Returns the error in the content folder as it is now, if there is one, for the live preview. */
export function contentError(): ContentError | undefined {
  return errorOf(readCachedContent(settings.contentDir, settings.basePath, settings.siteUrl));
}

/** Returns a function that finds where a field or a line of a briefing's analysis is written, as "file:line:column", for the live preview. */
export function placesIn(briefing: string): (written: (string | number)[] | number) => string {
  const { briefings } = readCachedContent(settings.contentDir, settings.basePath, settings.siteUrl);
  const { file } = found(briefings.get(briefing), `briefing "${briefing}"`);
  return (written) => {
    const { line, column } = typeof written === 'number' ? { line: file.linesBeforeBody + written, column: 1 } : file.placeOf(written);
    return `${file.path}:${line}:${column}`;
  };
}
