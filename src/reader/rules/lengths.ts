import type { BriefingData } from '../../model/briefing.ts';
import { countWords } from '../../model/text/count-words.ts';
import type { Finding } from './finding.ts';

/** The most words of a summary that is read at a glance. */
const MOST_WORDS_OF_A_SUMMARY = 60;

/** Doubts a summary that is long, and an agreed point of which no party is said to say anything. */
export function checkLengths({ summary, agreed }: BriefingData): Finding[] {
  const words = countWords(summary);
  const findings: Finding[] = agreed.flatMap(({ id, readouts }, index): Finding[] => {
    if (readouts.length > 0) return [];
    const message = `"${id}" has no readout: it is shown as not stated for every party. Add "readouts", if a source says what a party says of it.`;
    return [{ path: ['agreed', index, 'id'], rule: 'no-readout', message }];
  });
  if (words > MOST_WORDS_OF_A_SUMMARY) {
    const message = `The summary has ${words} words; ${MOST_WORDS_OF_A_SUMMARY} are the most that are read at a glance. Shorten it.`;
    findings.push({ path: ['summary'], rule: 'long-summary', message });
  }
  return findings;
}
