import type { HeaderRule } from '../../model/header-rules.ts';
import { MEDIA_TYPES } from '../../model/media-types.ts';
import { type ConfigParts, writeBlock } from './config-parts.ts';

const NOT_FOUND_TYPE = `header Content-Type "${MEDIA_TYPES.html}"`;
const FILES = writeBlock('file_server', ['precompressed br gzip']);

/** Writes the headers of a site for Caddy, to be imported where the file of the host names its folder. */
export function writeCaddy({ base, everywhere, others }: ConfigParts): string {
  const paths = others.map(({ path }) => path).join(' ');
  return [
    writeBlock('handle_errors', [NOT_FOUND_TYPE, writeHeaders('*', everywhere), 'rewrite * /404.html', 'file_server']),
    ...Object.entries(MEDIA_TYPES).map(writeType),
    ...others.map(({ path, headers }, index) => `@room${index} path ${path}\n${writeHeaders(`@room${index}`, headers)}`),
    `@rest ${paths ? `not path ${paths}` : 'path *'}\n${writeHeaders('@rest', everywhere)}`,
    ...(base === '/' ? [FILES] : underBase(base)),
  ].join('');
}

function writeType([end, type]: [string, string], index: number): string {
  const longer = Object.keys(MEDIA_TYPES).filter((each) => each.endsWith(`.${end}`));
  const matcher = writeBlock(`@type${index}`, [`path *.${end}`, ...longer.map((each) => `not path *.${each}`)]);
  return `${matcher}header @type${index} Content-Type "${type}"\n`;
}

function writeHeaders(matcher: string, headers: HeaderRule['headers']): string {
  const fields = Object.entries(headers).map(([name, value]) => `${name} "${value}"`);
  return writeBlock(`header ${matcher}`, fields);
}

/** The folder of a site does not repeat the path that the site lives under. */
function underBase(base: string): string[] {
  const start = base.slice(0, -1);
  return [`redir ${start} ${base} permanent\n`, writeBlock(`handle_path ${base}*`, [FILES]), writeBlock('handle', ['error 404'])];
}
