/** The words of a point: on its page, in its briefing, in a frame, on its card and in its other forms. */
export const POINT_WORDS = {
  /** The titles of the parts of its record. */
  sections: {
    whoSaysSo: 'Who says so',
    wordings: 'How the sources put it',
    notes: 'Points to note',
    cites: 'Sources',
    status: 'Status and history',
    topics: 'Topics and parties',
    cite: 'Cite this point',
    share: 'Share this point',
  },
  /** The words between a point and its holder or proposer: alone before a name, and within a line. */
  heldBy: { label: 'Held by', inLine: 'held by' },
  raisedBy: { label: 'Raised by', inLine: 'raised by' },
  opposedBy: { label: 'Opposed by', inLine: 'opposed by' },
  /** How far an agreed point rests on its parties' word: clauses of a sentence, whose full stop comes from elsewhere. */
  agreement: {
    joint: (parties: string, document?: string) => `Jointly agreed by ${parties}${document ? `, as ${document} says` : ''}`,
    claimed: (who: string) => `Claimed by ${who}`,
    reported: (who: string, isPartyText: boolean) =>
      `Reported by ${who} as agreed; ${isPartyText ? 'what each party says of it is not stated' : 'no text issued by the parties says so'}`,
    notIn: (document: string) => `not in ${document}`,
    differentIn: (document: string) => `worded differently in ${document}`,
    notSaidOf: (document: string, parties: string) => `${document} does not say so of ${parties}`,
    it: 'it',
    reportedToAffirm: (parties: string, several: boolean) => `${parties} ${several ? 'are' : 'is'} reported to affirm it`,
    apart: (parties: string, several: boolean) => `${parties} ${several ? 'do' : 'does'} not stand behind it`,
  },
  alternatives: {
    title: 'Alternatives',
    backed: 'Backed by',
    noBackers: 'No source says who backs it.',
  },
  due: { label: 'Due', both: (words: string, day: string) => `${words} (${day})` },
  followUps: 'What became of it',
  concernsOthers: { label: 'Also concerns', inLine: 'also concerns' },
  /** The words before the one who says it for a party. */
  saidThrough: 'through',
  jointly: (parties: string) => `${parties}, jointly`,
  claimedBy: (party: string) => `claimed by ${party}`,
  accordingTo: (party: string) => `according to ${party}`,
  /** The words between how certain a source is and whose word it is. */
  by: { stated: 'by', likely: 'according to', possible: 'according to' },
  /** How certain the source is, before how far what was agreed rests on the word of the parties. */
  basis: <T>(certainty: T) => [certainty, ','],
  /** What follows “Claimed by one side”. */
  claimant: <T>(term: T, claimant: T) => [term, ' (', claimant, ')'],
  howCertain: 'Certainty',
  concerns: 'Concerns',
  firstOfMany: (name: string, others: number) => `${name} and ${others} more`,
  page: (label: string) => `Full record of ${label}`,
  inPlace: 'See it in the briefing',
  neighbours: 'Other points in this briefing',
  asOf: (day: string) => `As of ${day}`,
  atPassage: 'Go to the passage',
  atSource: 'Open the source',
  wordings: {
    paraphrased: 'paraphrased',
    quoting: <T>(speaker: T) => ['quoting ', speaker],
    absent: 'Does not mention this.',
    onlyIn: (source: string) => `Only in the quotation from ${source}`,
    moved: (quotations: number) => (quotations === 2 ? 'In both, in different places' : 'In more than one, in different places'),
    same: (quotations: number) => (quotations === 2 ? 'Both quotations have the same words.' : 'All quotations have the same words.'),
    tooDifferent: 'The quotations have too few words in common to be compared word by word.',
  },
  history: {
    ofRecord: (day: string) => `This is the status of our record, not of what the parties have done. The record is current to ${day}.`,
    issued: 'Published.',
    successor: <T>(successor: T) => ['Replaced by ', successor, '.'],
    formerWording: (first: string, last: string) => `Wording of ${first}, replaced ${first === last ? 'the same day' : `on ${last}`}.`,
    wordedOn: (label: string, day: string) => `${label} as worded on ${day}`,
    citeWording: 'Cite this wording',
    corrections: 'See all corrections.',
    changed: (change: string, day: string, reason: string) => `${change} on ${day}: ${reason}`,
    changedOn: (change: string, day: string) => `${change} ${day}`,
    seeSuccessor: (label: string) => `See ${label}, which replaces it`,
    see: 'See the history',
  },
  /** The note of a citation. */
  citation: {
    kind: (kind: string) => `Kind of point: ${kind}.`,
    changed: (change: string, day: string) => `${change} on ${day}.`,
  },
  share: {
    address: 'Permanent link',
    code: 'Embed code',
    frame: 'Preview the embed',
    card: (size: string) => `Share image (PNG, ${size})`,
  },
} as const;
