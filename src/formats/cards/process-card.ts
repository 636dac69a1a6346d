import { roundLine } from '../../model/library/event-line.ts';
import type { ProcessRecord } from '../../model/library/records.ts';
import { latinLetters } from '../../model/text/latin-letters.ts';
import { PROCESS_WORDS } from '../../words/process-words.ts';
import { type BriefingCard, cutAtWord } from './card.ts';
import { BRIEFING_MAX } from './cards.ts';

/** Says what the share card of a process shows: its name, what it is, how many rounds it has and the latest of those with a briefing. */
export function processCard({ data, rounds, briefings }: ProcessRecord): BriefingCard {
  const newest = briefings.at(-1)?.data;
  const latest = newest ? `${PROCESS_WORDS.newest}: ${roundLine(newest.event)}. ${newest.title}.` : '';
  return {
    of: 'briefing',
    event: latinLetters([PROCESS_WORDS.process, PROCESS_WORDS.threads.rounds(rounds.length)].join(' · ')),
    title: cutAtWord(latinLetters(data.name), BRIEFING_MAX.title),
    groups: [],
    bands: [],
    bandsTitle: '',
    summary: cutAtWord(latinLetters(`${data.description} ${latest}`), BRIEFING_MAX.summary),
  };
}
