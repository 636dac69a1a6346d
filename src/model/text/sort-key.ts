import { foldLetters } from './fold-letters.ts';

/** Returns what a name is sorted by in alphabetical order: its letters, without marks and leading articles. */
export function sortKey(name: string): string {
  const bare = foldLetters(name).replace(/^[^\p{L}\p{N}]+/u, '');
  return bare.replace(/^(?:(?:a|an|the)\s+|al-)[^\p{L}\p{N}]*/iu, '');
}
