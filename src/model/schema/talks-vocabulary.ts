import { AGREEMENT_LABELS } from '../../words/term-labels.ts';
import type { Term } from './vocabulary.ts';

/** How a round of talks ended. */
export const OUTCOMES = {
  agreement: { label: 'Agreement', meaning: 'The parties agreed on a text that binds them, or signed it.' },
  'joint-statement': { label: 'Joint statement', meaning: 'Those who took part issued a statement together.' },
  'unilateral-statements': { label: 'Separate statements', meaning: 'Each issued a statement of its own, and there was no joint one.' },
  'no-agreement': { label: 'No agreement', meaning: 'The talks ended without one.' },
  adjourned: { label: 'Adjourned', meaning: 'The talks broke off and are to be resumed.' },
  'not-stated': { label: 'Outcome not stated', meaning: 'The sources do not say how the round ended.' },
} as const satisfies Record<string, Term>;

/** How those who took part met. */
export const MODES = {
  'in-person': { label: 'In person', meaning: 'They met in one place.' },
  online: { label: 'Online', meaning: 'They met by video link or on a network.' },
  telephone: { label: 'By telephone', meaning: 'They spoke by telephone.' },
  writing: { label: 'In writing', meaning: 'They exchanged letters or messages.' },
} as const satisfies Record<string, Term>;

/** Whether those who took part spoke with each other. */
export const CONTACTS = {
  direct: { label: 'Direct talks', meaning: 'The parties spoke with each other.' },
  indirect: { label: 'Indirect talks', meaning: 'The parties spoke through somebody else.' },
} as const satisfies Record<string, Term>;

/** Where an actor was during the talks. */
export const PRESENCES = {
  'at-the-table': { label: 'at the table', meaning: 'It took part in the talks.' },
  'in-the-place': {
    label: 'where the talks were held',
    meaning: 'It was at the place of the talks; no source says that it took part.',
  },
  absent: { label: 'absent', meaning: 'It has a stake in the talks but did not take part.' },
  'not-stated': { label: 'presence not stated', meaning: 'The sources do not say where it was.' },
} as const satisfies Record<string, Term>;

/** What reportedly became of a point. */
export const FOLLOW_UPS = {
  done: { label: 'Done', meaning: 'A source reports that it was carried out.' },
  partly: { label: 'Partly done', meaning: 'A source reports that part of it was carried out.' },
  'not-done': { label: 'Not done', meaning: 'A source reports that it was not carried out.' },
  disputed: { label: 'Disputed', meaning: 'Sources contradict each other on whether it was carried out.' },
} as const satisfies Record<string, Term>;

/** How a point relates to one of an earlier round. */
export const RELATIONS = {
  repeats: { label: 'Repeats', inverse: 'Repeated by', meaning: 'It says the same as the earlier point.' },
  changes: { label: 'Changes', inverse: 'Changed by', meaning: 'It takes up the earlier point in another form.' },
  replaces: { label: 'Replaces', inverse: 'Replaced by', meaning: 'It takes the place of the earlier point.' },
  drops: {
    label: 'Drops',
    inverse: 'Dropped by',
    meaning: 'A source says that the earlier point has been given up or taken off the agenda.',
  },
  answers: { label: 'Answers', inverse: 'Answered by', meaning: 'It responds to the earlier point, as a refusal does to a proposal.' },
} as const satisfies Record<string, Term & { inverse: string }>;

/** What another outlet’s account does to a point. */
export const REPORTS = {
  confirms: { label: 'Confirms', meaning: 'The outlet reports the same.' },
  adds: { label: 'Adds', meaning: 'The outlet reports something about it that the briefing’s sources do not say.' },
  differs: { label: 'Differs', meaning: 'The outlet’s account does not agree with what the briefing’s sources say.' },
} as const satisfies Record<string, Term>;

/** The strongest word of one party on an agreed point that the sources support, strongest first. */
export const STANDINGS = {
  'own-text': { label: 'affirms', meaning: 'Its own text, or somebody who speaks for it, says so.' },
  'joint-subject': {
    label: 'affirms jointly',
    meaning: 'A joint text says that this party decided, reaffirmed or undertook it, or the party joined that text later.',
  },
  reported: { label: 'reported to affirm', meaning: 'A source that is not its own says that it affirms the point.' },
  claimed: { label: 'claimed by another', meaning: 'Somebody else says that this was agreed; this party does not.' },
  'not-in-joint-text': { label: 'not in the joint text', meaning: 'A joint text that it issued does not say it of this party.' },
  apart: { label: 'does not stand behind it', meaning: 'The party dissociated itself from the point, or withdrew.' },
  'not-stated': { label: 'not stated', meaning: 'The sources do not say.' },
} as const satisfies Record<string, Term>;

/** How far an agreed point rests on the word of its parties. */
export const AGREEMENTS = {
  joint: { label: AGREEMENT_LABELS.joint, meaning: 'Two or more parties say so, in a joint text or each in its own.' },
  claimed: { label: AGREEMENT_LABELS.claimed, meaning: 'One party says that this was agreed; the others do not.' },
  reported: { label: AGREEMENT_LABELS.reported, meaning: 'A source reports that this was agreed; no party is shown to say so itself.' },
} as const satisfies Record<string, Term>;

/** The strongest word of one party that the sources support. */
export type Standing = keyof typeof STANDINGS;
/** How far an agreed point rests on the word of its parties. */
export type Agreement = keyof typeof AGREEMENTS;
/** How a point relates to one of an earlier round. */
export type RelationKind = keyof typeof RELATIONS;
/** What another outlet’s account does to a point. */
export type ReportKind = keyof typeof REPORTS;
