import { SEARCH_FOLDER } from '../../model/addresses/search-files.ts';
import { joinWords } from '../../model/text/join-words.ts';
import { LOSS_WORDS } from '../../words/loss-words.ts';
import { createElement } from './create-element.ts';
import { LostFile, UnaskedTexts, WrongFile } from './lost-file.ts';
import { NoWebAssembly } from './web-assembly.ts';

/** What the files of the search are for, by how their addresses begin after the base path; the first that fits counts. */
const PARTS: [start: RegExp, part: keyof typeof LOSS_WORDS.parts][] = [
  [/^names\//, 'names'],
  [/^points\//, 'points'],
  [new RegExp(`^${SEARCH_FOLDER}/words/`), 'words'],
  [new RegExp(`^${SEARCH_FOLDER}/\\d+/`), 'older'],
  [/^/, 'texts'],
];

/** Returns why a part of the search is missing, as far as the browser tells. */
export function failureReason(error: unknown): string {
  if (error instanceof UnaskedTexts) return failureReason(error.cause);
  if (error instanceof WrongFile) return error.reason;
  if (error instanceof NoWebAssembly) return LOSS_WORDS.noWebAssembly;
  // Pagefind passes on no more than the words of what the browser refused.
  if (!(error instanceof LostFile)) return /RangeError|memory/i.test(String(error)) ? LOSS_WORDS.memory : LOSS_WORDS.unreadable;
  if (!navigator.onLine) return LOSS_WORDS.offline;
  return (error.cause as Error).name === 'TimeoutError' ? LOSS_WORDS.late : LOSS_WORDS.unreadable;
}

/** Says what was not searched and why: a sentence for each reason. */
export function lossSentences(lost: readonly unknown[]): string[] {
  const parts = Map.groupBy(new Set(lost), failureReason);
  return Array.from(parts, ([reason, errors]) => LOSS_WORDS.notSearched(joinWords([...new Set(errors.map(partOf))]), reason));
}

/** Says of a result why it cannot be shown, in its place. */
export function lostResult(error: unknown): HTMLLIElement {
  return createElement('li', { className: 'lost' }, LOSS_WORDS.lostResult(failureReason(error)));
}

/** Says what was not searched and why, with a button for another try; nothing if all was searched. */
export function lossNotes(lost: readonly unknown[], again: () => void): HTMLElement[] {
  if (lost.length === 0) return [];
  const button = createElement('button', { type: 'button', onclick: again }, LOSS_WORDS.again);
  return [createElement('p', { className: 'lost' }, lossSentences(lost).join(' '), ' ', button)];
}

function partOf(error: unknown): string {
  if (error instanceof UnaskedTexts) return LOSS_WORDS.textsFor(`“${error.asked.replaceAll('"', '')}”`);
  const path = error instanceof LostFile ? error.address.slice(import.meta.env.BASE_URL.length) : '';
  const [, part = 'texts'] = PARTS.find(([start]) => start.test(path)) ?? [];
  return LOSS_WORDS.parts[part];
}
