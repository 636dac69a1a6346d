import { foldName } from '../text/fold-name.ts';

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’´`.\-‐-―][\p{L}\p{N}\p{M}]+)*/gu;
/** The most words that a part of a query may have been typed as. */
const MOST_WORDS = 12;

/** Returns what finds how a folded part of a query was typed: "Hermann" for "herman"; a part that was not typed stays as it is. */
export function asTyped(query: string): (folded: string) => string {
  const words = Array.from(query.matchAll(WORD), ({ 0: word, index }) => ({
    key: foldName(word).join(''),
    from: index,
    to: index + word.length,
  }));
  const typed = new Map<string, string>();
  for (const [at, { from }] of words.entries()) {
    let joined = '';
    for (const { key, to } of words.slice(at, at + MOST_WORDS)) {
      joined += key;
      if (joined && !typed.has(joined)) typed.set(joined, query.slice(from, to));
    }
  }
  return (folded) => typed.get(folded.replaceAll(' ', '')) ?? folded;
}
