import { isDeepStrictEqual } from 'node:util';
import type { HeaderRule } from '../../model/header-rules.ts';

/** The headers of a site for a server, where one rule holds for a path and not the sum of several. */
export interface ConfigParts {
  /** The path that the site lives under. */
  base: string;
  /** What every path gets that has no rule of its own, so that nothing is left without a policy. */
  everywhere: Record<string, string>;
  others: HeaderRule[];
}

/** Returns the headers of a site as a server needs them; throws if the rules are not those of a built site. */
export function configParts([common, home, ...rest]: HeaderRule[]): ConfigParts {
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

/** Writes a block of a server's file. */
export function writeBlock(head: string, lines: string[]): string {
  return `${head} {\n${lines.map((line) => `${line.replace(/^(?=.)/gm, '  ').trimEnd()}\n`).join('')}}\n`;
}
