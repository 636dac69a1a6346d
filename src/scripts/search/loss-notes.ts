import { SEARCH_FOLDER } from '../../model/addresses/search-files.ts';
import { joinWords } from '../../model/text/join-words.ts';
import { LOSS_WORDS } from '../../words/loss-words.ts';
import { RESULT_WORDS } from '../../words/result-words.ts';
import { LostFile, WrongFile } from './lost-file.ts';
import { UnaskedTexts } from './unasked-texts.ts';
import { NoWebAssembly } from './web-assembly.ts';

/** What the files of the search are for, by how their addresses begin after the base path; the first that fits counts. */
const PARTS: [start: RegExp, part: keyof typeof LOSS_WORDS.parts][] = [
  [/^names\//, 'names'],
  [/^points\//, 'points'],
  [new RegExp(`^${SEARCH_FOLDER}/words/`), 'words'],
  [new RegExp(`^${SEARCH_FOLDER}/\\d+/`), 'older'],
  [/^/, 'texts'],
];

/** Says what was not searched and why: a sentence for each reason. */
export function lossSentences(lost: readonly unknown[]): string[] {
  const parts = Map.groupBy(new Set(lost), failureReason);
  return Array.from(parts, ([reason, errors]) => LOSS_WORDS.notSearched(joinWords([...new Set(errors.map(partOf))]), reason));
}

function partOf(error: unknown): string {
  if (error instanceof UnaskedTexts) return LOSS_WORDS.textsFor(`“${error.asked.replaceAll('"', '')}”`);
  const path = error instanceof LostFile ? error.address.slice(import.meta.env.BASE_URL.length) : '';
  const [, part = 'texts'] = PARTS.find(([start]) => start.test(path)) ?? [];
  return LOSS_WORDS.parts[part];
}

/** Returns why a part of the search is missing, as far as the browser tells. */
export function failureReason(error: unknown): string {
  if (error instanceof UnaskedTexts) return failureReason(error.cause);
  if (error instanceof WrongFile) return error.reason;
  if (error instanceof NoWebAssembly) return RESULT_WORDS.noWebAssembly;
  // Pagefind passes on only the message of the browser’s error.
  if (!(error instanceof LostFile)) return /RangeError|memory/i.test(String(error)) ? RESULT_WORDS.memory : RESULT_WORDS.unreadable;
  if (!navigator.onLine) return RESULT_WORDS.offline;
  return (error.cause as Error).name === 'TimeoutError' ? RESULT_WORDS.late : RESULT_WORDS.unreadable;
}
