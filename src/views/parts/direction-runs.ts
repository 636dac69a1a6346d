import { RIGHT_TO_LEFT } from '../../model/text/language.ts';

const LEFTWARD = RIGHT_TO_LEFT.source;
/** Words of right-to-left letters, with the spaces, digits and signs of words between them. */
const WORDS = new RegExp(`(${LEFTWARD}\\p{M}*(?:[\\p{N}\\p{Zs}'’"״׳-]*${LEFTWARD}\\p{M}*)*)`, 'gu');

/** A part of a line; `isApart` says that its direction is not that of the line. */
export interface DirectionRun {
  text: string;
  isApart?: true;
}

/**
 * Returns a line that was put together from names, days and the like in runs, with right-to-left words apart: beside such words, a browser
 * would otherwise turn round what follows, and show 20–21 May as 21–20. A line of right-to-left words alone is one run.
 */
export function directionRuns(line: string): DirectionRun[] {
  const runs = line.split(WORDS).map((text, index): DirectionRun => (index % 2 === 1 ? { text, isApart: true } : { text }));
  const isMixed = runs.some(({ text, isApart }) => !isApart && /[\p{L}\p{N}]/u.test(text));
  return isMixed ? runs.filter(({ text }) => text) : [{ text: line }];
}
