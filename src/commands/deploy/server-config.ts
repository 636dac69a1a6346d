import { isDeepStrictEqual } from 'node:util';
import type { HeaderRule } from '../../model/addresses/header-rules.ts';
import { MEDIA_TYPES } from '../../model/addresses/media-types.ts';

/** The headers of a site for a server, where a single rule applies to a path, not the sum of several. */
interface ConfigParts {
  /** The base path of the site. */
  base: string;
  /** The headers of every path without its own rule, so that nothing lacks a policy. */
  everywhere: Record<string, string>;
  others: HeaderRule[];
}

/** Returns the headers of a site in the form that servers need; throws if the rules are not those of a built site. */
function configParts([common, home, ...rest]: HeaderRule[]): ConfigParts {
  if (common?.path !== `${home?.path}*` || !home) {
    throw new Error('The headers do not begin with those for all paths and those for the home page. Build the site again.');
  }
  const others = rest.filter(({ path, headers }) => path.endsWith('*') && !isDeepStrictEqual(headers, home.headers));
  return {
    base: home.path,
    everywhere: { ...common.headers, ...home.headers },
    others: others.map(({ path, headers }) => ({ path, headers: { ...common.headers, ...headers } })),
  };
}

/** Writes a block of a server's file. */
function formatBlock(head: string, lines: string[]): string {
  return `${head} {\n${lines.map((line) => `${line.replace(/^(?=.)/gm, '  ').trimEnd()}\n`).join('')}}\n`;
}

const NOT_FOUND_TYPE = `header Content-Type "${MEDIA_TYPES.html}"`;
const FILES = formatBlock('file_server', ['precompressed br gzip']);

/** Writes the headers of a site for Caddy, to be imported where the host's file names its folder. */
function formatCaddy({ base, everywhere, others }: ConfigParts): string {
  const paths = others.map(({ path }) => path).join(' ');
  return [
    formatBlock('handle_errors', [NOT_FOUND_TYPE, writeHeaders('*', everywhere), 'rewrite * /404.html', 'file_server']),
    ...Object.entries(MEDIA_TYPES).map(writeType),
    ...others.map(({ path, headers }, index) => `@room${index} path ${path}\n${writeHeaders(`@room${index}`, headers)}`),
    `@rest ${paths ? `not path ${paths}` : 'path *'}\n${writeHeaders('@rest', everywhere)}`,
    ...(base === '/' ? [FILES] : underBase(base)),
  ].join('');
}

function writeType([end, type]: [string, string], index: number): string {
  const longer = Object.keys(MEDIA_TYPES).filter((each) => each.endsWith(`.${end}`));
  const matcher = formatBlock(`@type${index}`, [`path *.${end}`, ...longer.map((each) => `not path *.${each}`)]);
  return `${matcher}header @type${index} Content-Type "${type}"\n`;
}

function writeHeaders(matcher: string, headers: HeaderRule['headers']): string {
  const fields = Object.entries(headers).map(([name, value]) => `${name} "${value}"`);
  return formatBlock(`header ${matcher}`, fields);
}

/** The folder of a site does not repeat the base path. */
function underBase(base: string): string[] {
  const start = base.slice(0, -1);
  return [`redir ${start} ${base} permanent\n`, formatBlock(`handle_path ${base}*`, [FILES]), formatBlock('handle', ['error 404'])];
}

/** Only some nginx have the module for this. */
const BROTLI = '# brotli_static on;  # with the module for Brotli (Debian: libnginx-mod-http-brotli-static)';

/** Nginx recognises a type by what follows the last dot of a file's name; the other types need a separate location. */
const [LONG_ENDS, ENDS] = [true, false].map((isLong) => Object.entries(MEDIA_TYPES).filter(([end]) => end.includes('.') === isLong)) as [
  [string, string][],
  [string, string][],
];

/** Writes the headers of a site for nginx, to be included where the host's file names its folder. */
function formatNginx({ base, everywhere, others }: ConfigParts): string {
  const types = formatBlock(
    'types',
    ENDS.map(([end, type]) => `"${type}" ${end};`),
  );
  // Nginx forbids a folder without a page; redirects are relative, since a proxy in front of it may have another host and scheme.
  const general = [
    types,
    'gzip_static on;\ngzip_vary on;\n',
    `${BROTLI}\n`,
    `error_page 403 404 =404 ${base}404.html;\n`,
    'absolute_redirect off;\n',
  ];
  const locations = [{ path: base, headers: everywhere }, ...others].map((rule) => location(rule, withoutBase(base)));
  return [...general, ...aroundBase(base), ...locations].join('');
}

function location({ path, headers }: HeaderRule, rewrites: string[]): string {
  const fields = Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
  const ends = LONG_ENDS.map(([end, type]) =>
    formatBlock(`location ~ "\\.${end.replaceAll('.', '\\.')}$"`, [...rewrites.slice(-1), 'types {}', `default_type "${type}";`]),
  );
  return formatBlock(`location ${path.replace(/\*$/, '')}`, [...rewrites, ...fields, ...ends]);
}

/** The folder of a site does not repeat the base path; nginx would add the index and the slash to what is rewritten. */
function withoutBase(base: string): string[] {
  if (base === '/') return [];
  const start = base.replaceAll('.', '\\.');
  return [
    `rewrite "^(${start}(?:.*/)?[^./]+)$" $1/ permanent;`,
    `rewrite "^${start}((?:.*/)?)$" /$1index.html break;`,
    `rewrite "^${start}(.*)$" /$1 break;`,
  ];
}

/** Returns the rules around a site under a base path: without them, the folder would be at the root of the host too. */
function aroundBase(base: string): string[] {
  if (base === '/') return [];
  return [formatBlock(`location = ${base.slice(0, -1)}`, [`return 301 ${base}$is_args$args;`]), formatBlock('location /', ['return 404;'])];
}

/** Writes the headers of a site for a server, to be included where its own file names the host and the folder. */
export const SERVER_CONFIGS: Record<string, (rules: HeaderRule[]) => string> = {
  nginx: (rules) => formatNginx(configParts(rules)),
  caddy: (rules) => formatCaddy(configParts(rules)),
};
