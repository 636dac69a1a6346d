import { CHANGES_ASKED, CLAIMS_ASKED, KINDS_ASKED, ROUND_ASKED, STANCES_ASKED } from '../../words/query-words.ts';
import { STANCE_LABELS } from '../../words/term-labels.ts';
import { foldName } from '../text/fold-name.ts';

/** What words of a query ask for besides a name. */
export interface Asking {
  role: 'kinds' | 'claims' | 'stances' | 'round' | 'changes';
  value: string;
  /** How many words it has. */
  length: number;
}

const ASKED = new Map<string, Omit<Asking, 'length'>>([
  ...listAsked('round', ROUND_ASKED),
  ...listAsked('changes', CHANGES_ASKED),
  ...listAsked('claims', CLAIMS_ASKED),
  ...listAsked('stances', STANCE_LABELS),
  ...listAsked('stances', STANCES_ASKED),
  ...listAsked('kinds', KINDS_ASKED),
]);
/** The most words that a kind, a stance or a claim may have. */
const LONGEST = 5;

function listAsked(role: Asking['role'], table: Record<string, string>): [string, Omit<Asking, 'length'>][] {
  return Object.entries(table).flatMap(([value, words]) =>
    words.split(',').map((each): [string, Omit<Asking, 'length'>] => [foldName(each).join(''), { role, value }]),
  );
}

/** Returns what the longest run of words from a place on asks for besides a name; nothing if there is none. */
export function longestAsked(words: string[], from: number, end: number): Asking | undefined {
  for (let length = Math.min(LONGEST, Math.max(end, words.length) - from); length > 0; length--) {
    const asked = ASKED.get(words.slice(from, from + length).join(''));
    if (asked) return { ...asked, length };
  }
  return undefined;
}
