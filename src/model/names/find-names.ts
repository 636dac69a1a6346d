import { isUnspaced } from '../text/fold-letters.ts';
import type { NameIndex } from './name-index.ts';
import type { Named } from './named.ts';

/** A name found in a query: what it may refer to, and where it is. */
export interface NameMatch {
  /** What has this name, most mentioned first. */
  named: Named[];
  /** The places of its first word and after its last. */
  from: number;
  to: number;
  /** Whether the words are a whole name or spelling of it, and not only the part by which a person is known. */
  isWhole: boolean;
}

/** The most words that a name in a query may have: those of a title. */
const LONGEST = 12;

/** Returns the names in the folded words of a query: the longest first, none within another, in the order of the query. */
export function findNames(words: string[], names: NameIndex): NameMatch[] {
  const found: NameMatch[] = [];
  const forms = words.map((word) => names.form(word));
  for (let from = 0; from < words.length; ) {
    const match = longestAt(forms, from, names);
    if (match) found.push(match);
    from = match ? match.to : from + 1;
  }
  return found;
}

function longestAt(words: string[], from: number, names: NameIndex): NameMatch | undefined {
  for (let to = Math.min(words.length, from + LONGEST); to > from; to--) {
    const named = called(words.slice(from, to).join(''), names);
    if (named) return { named, from, to, isWhole: true };
  }
  const forms = [words[from] ?? '', ...unjoined(words[from] ?? '')];
  const named = forms.map((word) => names.persons(word)).find(Boolean);
  return named && { named, from, to: from + 1, isWhole: false };
}

function called(joined: string, names: NameIndex): Named[] | undefined {
  const forms = [joined, ...unjoined(joined)].map((form) => names.called(form));
  return forms.find(Boolean);
}

/** Returns the words of a query with the runs of letters of scripts without spaces split at the names in them. */
export function splitRuns(words: string[], names: NameIndex): string[] {
  return words.flatMap((word) => (isUnspaced(word) && !names.called(word) ? splitRun(word, names) : [word]));
}

function splitRun(run: string, names: NameIndex): string[] {
  let best = '';
  for (const name of names.allCalled) if (name.length > best.length && isUnspaced(name) && run.includes(name)) best = name;
  if (best === '') return [run];
  const at = run.indexOf(best);
  const [before, after] = [run.slice(0, at), run.slice(at + best.length)];
  return [...(before ? splitRun(before, names) : []), best, ...(after ? splitRun(after, names) : [])];
}

/**
 * What Arabic and Hebrew join to the beginning of a name: "and", "in", "to", "from", with and without the article; and the Arabic article in
 * Latin letters, as in "Alsharaa".
 */
const JOINED = /^(?:[وبكف]?ال|لل|[وبلكف]|[ובלמשכ]?ה|[ובלמשכ]|[ae](?:l|sh?)(?=[a-z]{4}))(?=\p{L}{3})/u;

/** Returns the forms that a folded word may have without what is joined to its beginning; in Hebrew also with the article, which many names have. */
export function unjoined(word: string): string[] {
  const bare = word.replace(JOINED, '');
  const forms = bare === word ? [] : [bare];
  return /^\p{sc=Hebr}/u.test(word) ? [...forms, ...[word, ...forms].map((form) => `ה${form}`)] : forms;
}
