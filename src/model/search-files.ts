// Where Pagefind's files stand, in a built site and within a volume of its index. The build's own check of a site knows it for itself.

/** The folder of the search index; older volumes stand in numbered folders within. */
export const SEARCH_FOLDER = 'pagefind';
/** The program of the search, which stands in the newest volume. */
export const SEARCH_PROGRAM = 'pagefind.js';
/** What is read first of a volume. */
export const VOLUME_ENTRY = 'pagefind-entry.json';

/** Fits the files of a volume that hold its records, whose names change with their content. */
export const VOLUME_RECORDS = /^(?:fragment|filter|index)\//;
/** Fits the list of the parts of a volume. */
const VOLUME_META = /^[^/]*\.pf_meta$/;
/** Fits the part of the program that is WebAssembly; the one for unknown languages has no record to search. */
const VOLUME_ENGINE = /^wasm\.(?!unknown\.)[^/]*\.pagefind$/;

/** Returns the name of the list of the parts of a volume, whose content has a hash. */
export function volumeMeta(hash: string): string {
  return `pagefind.${hash}.pf_meta`;
}

/** Returns the name of the part of the program that is WebAssembly, whose content has a hash. */
export function volumeEngine(hash: string): string {
  return `wasm.${hash}.pagefind`;
}

/** Returns the name of the file of a filter. */
export function volumeFilter(name: string): string {
  return `filter/${name}.pf_filter`;
}

/** Returns whether the pages of a site read a file that Pagefind makes for a volume. */
export function isVolumeFile(file: string): boolean {
  return file === VOLUME_ENTRY || isProgram(file) || VOLUME_META.test(file) || VOLUME_RECORDS.test(file);
}

/** Returns whether a file of a volume is of the program of the search, which an older volume has no need of. */
export function isProgram(file: string): boolean {
  return file === SEARCH_PROGRAM || VOLUME_ENGINE.test(file);
}

/** Returns the file within its volume that stands at a path of a site, and whether the volume is an older one; nothing for other files. */
export function volumeFileAt(path: string): { file: string; isOlder: boolean } | undefined {
  const [folder, ...rest] = path.split('/');
  if (folder !== SEARCH_FOLDER) return undefined;
  const isOlder = rest.length > 1 && /^\d+$/.test(rest[0] ?? '');
  return { file: rest.slice(isOlder ? 1 : 0).join('/'), isOlder };
}

/** Returns whether the name of a file of a site changes with its content, so that a copy of it is never of the wrong build. */
export function isVersioned(path: string): boolean {
  if (path.startsWith('_astro/')) return true;
  const file = volumeFileAt(path)?.file;
  return file !== undefined && [VOLUME_RECORDS, VOLUME_META, VOLUME_ENGINE].some((pattern) => pattern.test(file));
}
