/** The words of the grid of points and what each rests on. */
export const EVIDENCE_WORDS = {
  title: 'What each point rests on',
  short: 'Evidence',
  caption: 'What each point rests on, by document and by party',
  /** What the part of the page is called that scrolls if there are many documents and parties. */
  region: 'Grid of points and sources',
  point: 'Point',
  restsOn: 'Whose word',
  outlets: 'Other outlets',
  /** What a document does for a point. */
  documents: { says: 'says so', differs: 'worded differently', silent: 'does not mention it', 'not-cited': 'not cited' },
  /** What ties a party to a point that is not agreed. */
  parties: { holds: 'holds it', raised: 'raised it', opposes: 'opposes it', backs: 'backs one alternative' },
  notConcerned: 'not involved',
  none: 'none',
  /** The parts of the sentence above the grid, each with a number of points. */
  finding: {
    all: (points: number, counts: string) => `Of ${points} ${points === 1 ? 'point' : 'points'}, ${counts}`,
    /** The first number is given a verb, which the others share. */
    rests: (points: number, on: string) => `${points} ${points === 1 ? 'rests' : 'rest'} on ${on}`,
    also: (points: number, on: string) => `${points} on ${on}`,
    joint: 'the word of two or more parties',
    party: 'the word of one participant alone',
    press: 'the press',
    author: 'the author of an analysis',
    oneDocument: (points: number) => `${points} ${points === 1 ? 'cites' : 'cite'} one document alone`,
  },
} as const;
