import { numberWord } from './number-word.ts';

/** The words of the timeline. */
export const EVENT_WORDS = {
  round: 'the talks',
  now: (day: string) => `current to ${day}`,
  gap: (days: number) => (days < 60 ? `${days} days` : `${Math.round(days / 30.4)} months`),
  later: (gap: string) => `${gap} later`,
  dated: (count: number, span: string) => `${numberWord(count)} ${count === 1 ? 'event' : 'events'} on known dates, ${span}`,
  noDay: (count: number) => `${numberWord(count)} ${count === 1 ? 'is' : 'are'} not dated to the day`,
  foreseen: (count: number) => `${numberWord(count)} ${count === 1 ? 'is' : 'are'} still to come`,
  sentence: (parts: string[]) => `${parts.join('; ').replace(/^./u, (letter) => letter.toUpperCase())}.`,
} as const;
