import type { HeaderRule } from '../../model/header-rules.ts';
import { MEDIA_TYPES } from '../../model/media-types.ts';
import { type ConfigParts, writeBlock } from './config-parts.ts';

/** Only some nginx have the module for this. */
const BROTLI = '# brotli_static on;  # with the module for Brotli (Debian: libnginx-mod-http-brotli-static)';

/** Nginx knows a file by what follows the last dot of its name; the others have a location of their own. */
const [LONG_ENDS, ENDS] = [true, false].map((isLong) => Object.entries(MEDIA_TYPES).filter(([end]) => end.includes('.') === isLong)) as [
  [string, string][],
  [string, string][],
];

/** Writes the headers of a site for nginx, to be included where the file of the host names its folder. */
export function writeNginx({ base, everywhere, others }: ConfigParts): string {
  const types = writeBlock(
    'types',
    ENDS.map(([end, type]) => `"${type}" ${end};`),
  );
  // A folder without a page is forbidden to nginx; and what stands before it, if anything, knows its host and its scheme.
  const general = [types, 'gzip_static on;\n', `${BROTLI}\n`, `error_page 403 404 =404 ${base}404.html;\n`, 'absolute_redirect off;\n'];
  const locations = [{ path: base, headers: everywhere }, ...others].map((rule) => location(rule, withoutBase(base)));
  return [...general, ...aroundBase(base), ...locations].join('');
}

function location({ path, headers }: HeaderRule, rewrites: string[]): string {
  const fields = Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
  const ends = LONG_ENDS.map(([end, type]) =>
    writeBlock(`location ~ "\\.${end.replaceAll('.', '\\.')}$"`, [...rewrites.slice(-1), 'types {}', `default_type "${type}";`]),
  );
  return writeBlock(`location ${path.replace(/\*$/, '')}`, [...rewrites, ...fields, ...ends]);
}

/** The folder of a site does not repeat the path that the site lives under; nginx would add the index and the slash to what is rewritten. */
function withoutBase(base: string): string[] {
  if (base === '/') return [];
  const start = base.replaceAll('.', '\\.');
  return [
    `rewrite "^(${start}(?:.*/)?[^./]+)$" $1/ permanent;`,
    `rewrite "^${start}((?:.*/)?)$" /$1index.html break;`,
    `rewrite "^${start}(.*)$" /$1 break;`,
  ];
}

/** What stands around a site under a path: without it, the folder would be at the root of the host too. */
function aroundBase(base: string): string[] {
  if (base === '/') return [];
  return [writeBlock(`location = ${base.slice(0, -1)}`, [`return 301 ${base}$is_args$args;`]), writeBlock('location /', ['return 404;'])];
}
