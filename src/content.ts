import { buildLibrary } from './model/library.ts';
import type { Library } from './model/records.ts';
import { readCachedContent } from './reader/cached-content.ts';
import { type ContentError, errorOf, requireSound } from './reader/read-content.ts';
import { settings } from './settings.ts';

let built: { from: object; library: Library } | undefined;

/** Gives the library of the content folder: built once, and in the live preview again when a file has changed. */
export function library(): Library {
  const content = readCachedContent(settings.contentDir, settings.basePath, settings.siteUrl);
  if (built?.from !== content) built = { from: content, library: buildLibrary(requireSound(content)) };
  return built.library;
}

/** Gives the error that the content folder causes as it is now, if it causes one, for the live preview. */
export function contentError(): ContentError | undefined {
  return errorOf(readCachedContent(settings.contentDir, settings.basePath, settings.siteUrl));
}

/** Gives where a field or a line of the analysis of a briefing is written, as "file:line:column", for the live preview. */
export function placeInFile(briefing: string, written: (string | number)[] | number): string {
  const file = readCachedContent(settings.contentDir, settings.basePath, settings.siteUrl).briefings.get(briefing)?.file;
  if (!file) throw new Error(`There is no briefing "${briefing}".`);
  const { line, column } = typeof written === 'number' ? { line: file.linesBeforeBody + written, column: 1 } : file.placeOf(written);
  return `${file.path}:${line}:${column}`;
}
