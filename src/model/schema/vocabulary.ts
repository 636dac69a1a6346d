import { KIND_LABELS } from '../../words/kind-labels.ts';
import { PERSON_LABEL, STANCE_LABELS } from '../../words/term-labels.ts';

/** A word of a closed vocabulary: what readers see and what it means. */
export interface Term {
  label: string;
  meaning: string;
}

/** The kinds of point, each with the letter of its identifiers and the frontmatter key that lists it. */
export const POINT_KINDS = {
  agreed: {
    ...KIND_LABELS.agreed,
    key: 'agreed',
    plural: 'Agreed points',
    meaning: 'A source says that the parties, or one of them, regard this as agreed in these talks.',
  },
  'red-line': {
    ...KIND_LABELS['red-line'],
    key: 'redLines',
    plural: 'Red lines',
    meaning: 'A party will not accept this; the party is named.',
  },
  'off-the-table': {
    ...KIND_LABELS['off-the-table'],
    key: 'offTheTable',
    plural: 'Off the table',
    meaning: 'A source says that this is not being negotiated.',
  },
  unresolved: {
    ...KIND_LABELS.unresolved,
    key: 'unresolved',
    plural: 'Unresolved issues',
    meaning: 'The parties negotiated on this without agreeing; the alternatives are given, with who stands for each.',
  },
  floated: {
    ...KIND_LABELS.floated,
    key: 'floated',
    plural: 'Floated ideas',
    meaning: 'One side has raised this or seems interested in it; it is not agreed.',
  },
} as const satisfies Record<string, Term & { letter: string; key: string; plural: string }>;

/** How certain the source is, not how certain we are. */
export const CERTAINTIES = {
  stated: { label: 'Stated', meaning: 'The source says so without hedging.' },
  likely: { label: 'Likely', meaning: 'The source says that this is likely, or expects it.' },
  possible: { label: 'Possible', meaning: 'The source says that this appears to be so, or may be.' },
} as const satisfies Record<string, Term>;

/** Whose word an item rests on. */
export const ATTRIBUTIONS = {
  joint: { label: 'Two or more parties, jointly', meaning: 'Two or more parties say so, in one text or each in its own.' },
  party: { label: 'One participant', meaning: 'A document or spokesperson of one party, or of another participant, says so and is named.' },
  press: { label: 'The press', meaning: 'A news report says so.' },
  author: { label: 'The article’s author', meaning: 'It is the account or judgement of the author of an analysis.' },
} as const satisfies Record<string, Term>;

/** What a party says of a point, or what is reported of it. */
export const READOUTS = {
  affirms: { label: 'affirms', meaning: 'The party’s own text says so, or a joint one says that this party decided it.' },
  joined: { label: 'joined later', meaning: 'The party joined after the text was published.' },
  reported: { label: 'reported to affirm', meaning: 'A source that is not the party’s says that it affirms the point.' },
  differs: { label: 'worded differently', meaning: 'The party’s own text, or a joint one, has it say something else on this point.' },
  dissociates: { label: 'dissociates itself', meaning: 'The party has said that it does not stand behind the point.' },
  withdrew: { label: 'withdrew', meaning: 'The party had affirmed the point and no longer does.' },
  silent: { label: 'silent', meaning: 'A named text of the party’s, or a joint one, does not mention the point.' },
  'not-stated': { label: 'not stated', meaning: 'The sources do not say.' },
} as const satisfies Record<string, Term>;

/** Where a party stands on a topic. */
export const STANCES = {
  commits: { label: STANCE_LABELS.commits, meaning: 'It has committed itself to this.' },
  wants: { label: STANCE_LABELS.wants, meaning: 'It seeks this.' },
  proposed: { label: STANCE_LABELS.proposed, meaning: 'It put this forward, in these talks or earlier.' },
  accepts: { label: STANCE_LABELS.accepts, meaning: 'It goes along with this.' },
  supports: { label: STANCE_LABELS.supports, meaning: 'It backs this, or helps to bring it about.' },
  'leaves-open': {
    label: STANCE_LABELS['leaves-open'],
    meaning: 'It has taken no position, or seems interested without committing itself.',
  },
  'leaves-aside': { label: STANCE_LABELS['leaves-aside'], meaning: 'It does not want this dealt with now.' },
  'not-pressing': { label: STANCE_LABELS['not-pressing'], meaning: 'It is not pressing for this, or not for a quick decision on it.' },
  refuses: { label: STANCE_LABELS.refuses, meaning: 'It will not accept this.' },
  'not-stated': { label: STANCE_LABELS['not-stated'], meaning: 'The sources do not say where it stands.' },
} as const satisfies Record<string, Term>;

/** In what capacity a delegation takes part: only what a source says of it. */
export const CAPACITIES = {
  negotiating: { label: 'negotiating', meaning: 'It negotiates on its own behalf.' },
  auspices: { label: 'talks held under its auspices', meaning: 'The talks are held under its auspices.' },
  mediating: { label: 'mediating', meaning: 'It mediates between the others.' },
  hosting: { label: 'hosting', meaning: 'It hosts the talks.' },
  convening: { label: 'convening', meaning: 'It called the talks.' },
  chairing: { label: 'chairing', meaning: 'It chairs the talks.' },
  guaranteeing: { label: 'guaranteeing', meaning: 'It guarantees that what is agreed will be kept.' },
  witnessing: { label: 'witnessing', meaning: 'It witnesses what the parties sign.' },
  observing: { label: 'observing', meaning: 'It attends without negotiating.' },
  'not-stated': { label: 'capacity not stated', meaning: 'The sources do not say in what capacity it takes part.' },
} as const satisfies Record<string, Term>;

/** How one actor is related to another, how several are, and the same relationship read from the other end. */
export const TIES = {
  represents: { label: 'represents', plural: 'represent', inverse: 'represented by' },
  leads: { label: 'leads', plural: 'lead', inverse: 'led by' },
  'part-of': { label: 'part of', plural: 'part of', inverse: 'includes' },
  'confidant-of': { label: 'confidant of', plural: 'confidants of', inverse: 'whose confidant is' },
  'adviser-to': { label: 'adviser to', plural: 'advisers to', inverse: 'advised by' },
  replaces: { label: 'replaces', plural: 'replace', inverse: 'replaced by' },
  presses: { label: 'puts pressure on', plural: 'put pressure on', inverse: 'under pressure from' },
  assures: { label: 'gives assurances to', plural: 'give assurances to', inverse: 'receives assurances from' },
  counsels: { label: 'counsels', plural: 'counsel', inverse: 'counselled by' },
  supports: { label: 'supports', plural: 'support', inverse: 'supported by' },
  'tension-with': { label: 'at odds with', plural: 'at odds with', inverse: 'at odds with' },
} as const;

/** The status of our record of a point; it says nothing of whether the point is carried out. */
export const STATUSES = {
  current: { label: 'Current', meaning: 'Unchanged since publication.' },
  reworded: { label: 'Reworded', meaning: 'We have changed the wording; earlier wordings appear below.' },
  superseded: { label: 'Superseded', meaning: 'Another point has replaced it.' },
  withdrawn: { label: 'Withdrawn', meaning: 'We no longer stand by this record; its page says why.' },
} as const satisfies Record<string, Term>;

/** What an actor is. */
export const ACTOR_KINDS = {
  person: { label: PERSON_LABEL, plural: 'People' },
  government: { label: 'Government', plural: 'Governments' },
  institution: { label: 'Office or institution', plural: 'Offices and institutions' },
  community: { label: 'Community', plural: 'Communities' },
  organisation: { label: 'International organisation', plural: 'International organisations' },
  'armed-group': { label: 'Armed group', plural: 'Armed groups' },
  movement: { label: 'Movement', plural: 'Movements' },
  coalition: { label: 'Coalition', plural: 'Coalitions' },
  company: { label: 'Company', plural: 'Companies' },
} as const;

/** Whose word an item may rest on. */
export type Attribution = keyof typeof ATTRIBUTIONS;
/** A kind of point. */
export type PointKind = keyof typeof POINT_KINDS;
/** What a party may say of an agreed point. */
export type ReadoutValue = keyof typeof READOUTS;
/** A status of our record of a point. */
export type Status = keyof typeof STATUSES;
/** A kind of actor. */
export type ActorKind = keyof typeof ACTOR_KINDS;
