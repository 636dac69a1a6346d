import { RESULT_WORDS } from '../../words/result-words.ts';
import { LostFile, WrongFile } from './lost-file.ts';
import { UnaskedTexts } from './unasked-texts.ts';
import { NoWebAssembly } from './web-assembly.ts';

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
