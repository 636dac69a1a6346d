import { isDeepStrictEqual } from 'node:util';
import type { HeaderRule } from '../model/header-rules.ts';

/** Only some nginx have the module for this. */
const BROTLI = '# brotli_static on;  # with the module for Brotli (Debian: libnginx-mod-http-brotli-static)';

/** The headers of a site for a server, where one rule holds for a path and not the sum of several. */
interface Parts {
  /** The path that the site lives under. */
  base: string;
  /** What every path gets that has no rule of its own, so that nothing is left without a policy. */
  everywhere: Record<string, string>;
  others: HeaderRule[];
}

/** Writes the headers of a site for a server, to be included where its own file names the host and the folder. */
export const SERVER_CONFIGS: Record<string, (rules: HeaderRule[]) => string> = {
  nginx: (rules) => writeNginx(splitRules(rules)),
  caddy: (rules) => writeCaddy(splitRules(rules)),
};

function splitRules([common, home, ...rest]: HeaderRule[]): Parts {
  if (common?.path !== `${home?.path}*` || !home) {
    throw new Error('The headers do not begin with those of all paths and those of the home page. Build the site again.');
  }
  const others = rest.filter(({ path, headers }) => path.endsWith('*') && !isDeepStrictEqual(headers, home.headers));
  return {
    base: home.path,
    everywhere: { ...common.headers, ...home.headers },
    others: others.map(({ path, headers }) => ({ path, headers: { ...common.headers, ...headers } })),
  };
}

function writeNginx({ base, everywhere, others }: Parts): string {
  const location = ({ path, headers }: HeaderRule) =>
    block(
      `location ${path.replace(/\*$/, '')}`,
      list(headers).map(([name, value]) => `add_header ${name} "${value}" always;`),
    );
  const general = ['charset utf-8;', 'gzip_static on;', BROTLI, `error_page 404 ${base}404.html;`].map((line) => `${line}\n`);
  return [...general, ...[{ path: base, headers: everywhere }, ...others].map(location)].join('');
}

function writeCaddy({ base, everywhere, others }: Parts): string {
  const header = (name: string, { path, headers }: HeaderRule) =>
    `${name} ${path}\n${block(
      `header ${name.split(' ')[0]}`,
      list(headers).map(([field, value]) => `${field} "${value}"`),
    )}`;
  return [
    block('handle_errors', [`rewrite * ${base}404.html`, 'file_server']),
    ...others.map((rule, index) => header(`@room${index} path`, rule)),
    header('@rest not path', { path: others.map(({ path }) => path).join(' '), headers: everywhere }),
    block('file_server', ['precompressed br gzip']),
  ].join('');
}

function list(headers: Record<string, string>): [string, string][] {
  return Object.entries(headers);
}

function block(head: string, lines: string[]): string {
  return `${head} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}
