/** The words of a point: on its page, in its briefing, in a frame, on its card and in its other forms. */
export const POINT_WORDS = {
  /** The titles of what its record says. */
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
  /** What stands between a point and who holds it or has raised it: alone before a name, and within a line. */
  heldBy: { label: 'Held by', inLine: 'held by' },
  raisedBy: { label: 'Raised by', inLine: 'raised by' },
  opposedBy: { label: 'Opposed by', inLine: 'opposed by' },
  jointly: (parties: string) => `${parties}, jointly`,
  claimedBy: (party: string) => `claimed by ${party}`,
  accordingTo: (party: string) => `according to ${party}`,
  /** What stands between how certain a source is and whose word it is. */
  by: 'by',
  howCertain: 'Certainty',
  concerns: 'Concerns',
  firstOfMany: (name: string, others: number) => `${name} and ${others} more`,
  page: (label: string) => `Full record of ${label}`,
  inPlace: 'See it in the briefing',
  margin: (label: string) => `Sources and links for ${label}`,
  neighbours: 'Other points in this briefing',
  asOf: (day: string) => `As of ${day}`,
  atPassage: 'Go to the passage',
  atSource: 'Open the source',
  wordings: {
    paraphrased: 'paraphrased',
    quoting: <T>(speaker: T) => ['quoting ', speaker],
    absent: 'Does not mention this.',
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
