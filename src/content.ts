import { buildLibrary } from './model/library.ts';
import type { Library } from './model/records.ts';
import { readCachedContent } from './reader/cached-content.ts';
import { type ContentError, errorOf, requireSound } from './reader/read-content.ts';
import { settings } from './settings.ts';
import { publication } from './site.ts';
import { type ViewContext, viewContext } from './views/view-context.ts';

let built: { from: object; library: Library } | undefined;

/** Gives the library of the content folder: built once, and in the live preview again when a file has changed. */
export function library(): Library {
  const content = readCachedContent(settings.contentDir, settings.basePath);
  if (built?.from !== content) built = { from: content, library: buildLibrary(requireSound(content)) };
  return built.library;
}

/** Returns what the views of this site are made from. */
export function siteContext(): ViewContext {
  return viewContext(library(), publication);
}

/** Gives the error that the content folder causes as it is now, if it causes one, for the live preview. */
export function contentError(): ContentError | undefined {
  return errorOf(readCachedContent(settings.contentDir, settings.basePath));
}

/** Gives where a field or a line of the analysis of a briefing is written, as "file:line:column", for the live preview. */
export function placeInFile(briefing: string, written: (string | number)[] | number): string {
  const file = readCachedContent(settings.contentDir, settings.basePath).briefings.get(briefing)?.file;
  if (!file) throw new Error(`There is no briefing "${briefing}".`);
  const { line, column } = typeof written === 'number' ? { line: file.linesBeforeBody + written, column: 1 } : file.placeOf(written);
  return `${file.path}:${line}:${column}`;
}
