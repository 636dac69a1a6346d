import { SEARCH_FOLDER } from '../../model/addresses/search-files.ts';
import { joinWords } from '../../model/text/join-words.ts';
import { LOSS_WORDS } from '../../words/loss-words.ts';
import { failureReason } from './failure-reason.ts';
import { LostFile } from './lost-file.ts';
import { UnaskedTexts } from './unasked-texts.ts';

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
