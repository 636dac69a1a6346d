/** The media types of a site's files, by the end of their names. */
export const MEDIA_TYPES: Record<string, string> = {
  atom: 'application/atom+xml; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  'csl.json': 'application/vnd.citationstyles.csl+json',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  pdf: 'application/pdf',
  // The parts of the search index are compressed.
  pagefind: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_texts: 'application/octet-stream',
  png: 'image/png',
  ris: 'application/x-research-info-systems; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/** Returns the media type of a file, by its name. */
export function mediaType(path: string): string {
  const [, name = ''] = /([^/]*)$/.exec(path) ?? [];
  const [end] = Object.keys(MEDIA_TYPES).filter((each) => name.endsWith(`.${each}`));
  return (end && MEDIA_TYPES[end]) || 'application/octet-stream';
}
