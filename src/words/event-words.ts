import { numberWord } from './number-word.ts';

/** The words of the timeline. */
export const EVENT_WORDS = {
  round: 'the talks',
  now: (day: string) => `current to ${day}`,
  gap: (days: number) => (days < 60 ? `${days} days` : `${Math.round(days / 30.4)} months`),
  later: (gap: string) => `${gap} later`,
  dated: (count: number, span: string) => `${numberWord(count)} ${count === 1 ? 'event' : 'events'} on stated days, ${span}`,
  noDay: (count: number) => `for ${numberWord(count)} no day is stated`,
  foreseen: (count: number) => `${numberWord(count)} ${count === 1 ? 'is' : 'are'} still to come`,
  sentence: (parts: string[]) => `${parts.join('; ').replace(/^./u, (letter) => letter.toUpperCase())}.`,
} as const;
