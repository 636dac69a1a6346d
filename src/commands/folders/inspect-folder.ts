import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../list-files.ts';
import { PACKAGE_FOLDER } from '../package-folder.ts';
import { MARKER, readMarker } from './site-marker.ts';

/** What was found at the path of a site. */
export type Found =
  | { is: 'nothing' | 'empty' }
  /** A site that a build made: its files, those that no build wrote, and whether every file that a build wrote is still there. */
  | { is: 'site'; files: string[]; foreign: string[]; isWhole: boolean }
  /** A folder that no build made, with the names in it. */
  | { is: 'folder'; names: string[] }
  | { is: 'file' | 'device' | 'pipe' | 'socket' };

/** Returns what there is at a path that has no link in it. */
export function inspectFolder(path: string): Found {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return { is: 'nothing' };
  if (!stats.isDirectory()) return { is: stats.isFile() ? 'file' : stats.isFIFO() ? 'pipe' : stats.isSocket() ? 'socket' : 'device' };
  const names = readdirSync(path).toSorted();
  if (names.length === 0) return { is: 'empty' };
  const marker = readMarker(path);
  if (!marker && !isOfFirstVersion(path)) return { is: 'folder', names };
  const files = listFiles(path, (entry) => !entry.isDirectory());
  const [there, written] = [new Set(files), marker && new Set([MARKER, ...marker.files])];
  const foreign = files.filter((file) => !(written ? written.has(file) : mayBeOfFirstVersion(file, there)));
  return { is: 'site', files, foreign, isWhole: !written || files.length - foreign.length === written.size };
}

/** What every site of version 0.1, which wrote no marker, contains. */
const ALWAYS = ['index.html', '404.html', '_headers', 'about/index.html', 'data/readout.json', 'pagefind/pagefind-entry.json'];

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const POINT = '[arof][1-9][0-9]*';
const FORM = '\\.(?:csl\\.json|json|md|bib|ris)';

/** The paths of the files that version 0.1 wrote, and of the search program as later versions name it, in case their marker is lost. */
const WRITTEN = [
  '(?:index|404)\\.html|_headers|_redirects|robots\\.txt|llms\\.txt|favicon\\.svg|manifest\\.webmanifest',
  '(?:card|icon-\\d+)\\.png|offline(?:-register)?\\.js|sitemap-(?:index|\\d+)\\.xml',
  `(?:about|about/rules|data|corrections|search|search/${ID}|styleguide|offline)/index\\.html`,
  'data/(?:(?:points|positions)\\.csv|(?:readout|datapackage|schema)\\.json)',
  'feeds/(?:briefings|changes)\\.(?:atom|json)',
  'names/[^/]+\\.txt',
  '_astro/[\\w-]{8}\\.(?:js|css|woff2)',
  'pagefind/(?:\\d+/)?(?:pagefind\\.js|wasm\\.en(?:_[0-9a-f]+)?\\.pagefind|pagefind-entry\\.json|pagefind\\.en_[0-9a-f]+\\.pf_meta)',
  'pagefind/(?:\\d+/)?(?:fragment|filter|index)/en_(?:[a-z][0-9a-z]+_)?[0-9a-f]+\\.pf_(?:fragment|filter|index)',
  'pagefind/(?:\\d+/)?texts/\\d+_[0-9a-f]+\\.pf_texts',
  `(?:briefings|actors|topics|sources)/(?:(?:${ID}|year)/)?(?:(?:\\d{4}|undated)/)?index\\.html`,
  `(?:actors|topics)/${ID}/feed\\.(?:atom|json)`,
  `briefings/${ID}(?:/${POINT})?${FORM}`,
  `briefings/${ID}/(?:(?:${POINT}/)?(?:index\\.html|card\\.png)|positions\\.csv|qr\\.svg)`,
  `embed/${ID}/${POINT}/(?:index\\.html|oembed\\.json)`,
];
const FORM_OF_RECORD = new RegExp(`^(briefings/[^.]+)${FORM}$`);
const OF_FIRST_VERSION = new RegExp(`^(?:${WRITTEN.join('|')})$`);

/** Tells whether a folder without a marker is a site built by version 0.1. */
function isOfFirstVersion(folder: string): boolean {
  return ALWAYS.every((file) => existsSync(join(folder, file)));
}

/**
 * Tells whether version 0.1 may have written a file of a site, or copied it from the folder "public". The other forms of a record
 * are beside its page.
 */
function mayBeOfFirstVersion(file: string, there: ReadonlySet<string>): boolean {
  const [, record] = FORM_OF_RECORD.exec(file) ?? [];
  if (record && !there.has(`${record}/index.html`)) return false;
  return OF_FIRST_VERSION.test(file) || existsSync(join(PACKAGE_FOLDER, 'public', file));
}
