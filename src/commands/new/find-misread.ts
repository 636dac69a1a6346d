import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../../reader/problem.ts';

/** Returns what is wrong with a command line: flags that do not exist or lack a value, and words that no flag takes. */
export function findMisread(args: string[], options: NonNullable<ParseArgsConfig['options']>): string[] {
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  const unknown = tokens.flatMap((token) => (token.kind === 'option' && !options[token.name] ? [token.name] : []));
  if (unknown.length > 0) {
    return unknown.map((name) => {
      const meant = nearest(name, Object.keys(options));
      return `There is no flag "--${name}".${meant ? ` Did you mean "--${meant}"?` : ''}`;
    });
  }
  return tokens.flatMap((token) => {
    if (token.kind === 'positional') {
      return [
        `No flag takes "${token.value}". Repeat the flag before each of several values, and put words that belong together in quotation marks.`,
      ];
    }
    const isBare = token.kind === 'option' && token.value === undefined && options[token.name]?.type === 'string';
    return isBare ? [`--${token.name}: nothing follows it. Write its value after it, or leave the flag out.`] : [];
  });
}
