import type { Term } from './vocabulary.ts';

/** What a source is. */
export const SOURCE_KINDS = {
  analysis: { label: 'News analysis', meaning: 'Its judgements are its author’s own.' },
  'official-statement': { label: 'Official statement', meaning: 'A document issued by one actor, such as a government.' },
  'joint-statement': { label: 'Joint statement', meaning: 'A document that several actors issued together.' },
  treaty: { label: 'Treaty or agreement', meaning: 'A text that its parties have agreed to be bound by.' },
  resolution: { label: 'Resolution', meaning: 'A decision that a body has adopted.' },
  draft: { label: 'Draft', meaning: 'A text that was not adopted, or not yet; the note says how it became known.' },
  speech: { label: 'Speech or post', meaning: 'What somebody said or wrote in public.' },
  interview: { label: 'Interview', meaning: 'What somebody said when asked.' },
  data: { label: 'Data', meaning: 'A data set or a register.' },
  'news-report': { label: 'News report', meaning: 'A report of events by a news organisation.' },
} as const satisfies Record<string, Term>;

/** What the paragraphs of a source are counted in. */
export const NUMBERINGS = {
  paragraphs: { label: 'Paragraphs', meaning: 'Its paragraphs are counted from 1.' },
  articles: { label: 'Articles', meaning: 'It numbers its articles itself.' },
  pages: { label: 'Pages', meaning: 'It is cited by its pages.' },
} as const satisfies Record<string, Term>;
