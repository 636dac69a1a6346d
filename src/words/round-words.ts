/** The words for what ties a round to the others of its process, and for what other outlets report of it: on pages and in their other forms. */
export const ROUND_WORDS = {
  /** The words for the links among the rounds of a process. */
  links: {
    title: 'Rounds of this process',
    below: 'On to other rounds',
    process: 'Process:',
    round: (round: string) => `Round of ${round}`,
    previous: 'Previous round:',
    next: 'Next round:',
  },
  /** What a round did to what the one before it had left. */
  since: {
    title: 'Since the previous round',
    short: 'Previous round',
    first: { title: 'The first round in our record', short: 'Rounds' },
    isFirst: <T>(process: T) => ['The first round of this process that has a briefing here: ', process, '.'],
    follows: <T>(round: T, process: T) => ['Process: ', process, '. This round follows that of ', round, '.'],
    between: 'Between the two rounds',
    earlier: 'Earlier',
    noBriefing: 'no briefing here',
    changes: 'The two rounds, point by point',
    none: 'No point of this round is marked as related to an earlier one.',
  },
  /** What follows a relation that no source is cited for. */
  ourReading: 'our reading',
  /** What comes before a further step from the point just named: "which changes A1 of 19 August 2025, Paris". */
  leadsOn: 'which',
  /** A point of another round: "R1 of 19 August 2025, Paris". */
  of: <T>(point: T, round: T) => [point, ' of ', round],
  /** The line of a point through the rounds. */
  line: {
    title: 'Through the rounds',
    here: 'this point',
    earliest: <T>(source: T, detail: string) => ['Earliest dated source in this record: ', source, detail && `, ${detail}`, '.'],
    beforeRound: (round: string) => `before the round of ${round}`,
    differ: 'Accounts differ.',
  },
  reports: {
    title: 'What others report',
    short: 'Other reports',
    /** What the section of a briefing leaves to the pages of its points. */
    onlyDiffering: 'Only accounts that differ are listed here; those that confirm a point or add to it are on its page.',
    inLanguage: (language: string) => `in ${language}`,
    relays: (origin: string) => `relays ${origin}`,
    quoting: <T>(speaker: T) => ['quoting ', speaker],
    others: (outlets: number) => `${outlets} other ${outlets === 1 ? 'outlet' : 'outlets'}`,
    noOther: 'No other outlet reports on it',
    /** What is not counted: accounts whose origin the point itself cites. */
    sameOrigin: (accounts: number) =>
      accounts === 1
        ? 'one account of an origin that the point cites is not counted'
        : `${accounts} accounts of an origin that the point cites are not counted`,
    /** The count of all outlets, where they do different things. */
    count: (outlets: number, others: string, kinds: string) => `${others} ${outlets === 1 ? 'reports' : 'report'} on it: ${kinds}`,
    /** What follows counts that add up to more than all outlets. */
    overlap: ' (an outlet may count more than once)',
    /** What one outlet or several do, by the word for it. */
    kinds: {
      confirms: (outlets: number, who = `${outlets}`) => `${who} ${outlets === 1 ? 'confirms' : 'confirm'} it`,
      adds: (outlets: number, who = `${outlets}`) => `${who} ${outlets === 1 ? 'adds' : 'add'} to it`,
      differs: (outlets: number, who = `${outlets}`) => `${who} ${outlets === 1 ? 'differs' : 'differ'}`,
    },
  },
  /** What the page on how to read a briefing says of the words for relations and reports. */
  about: {
    'follow-up': { title: 'What became of a point', text: 'What was reported after the round, with the day of the report.' },
    relation: {
      title: 'From round to round',
      text: 'How a point relates to one of an earlier round. Where no source is cited, the relation is our reading, and the page says so. If a round does not take up an earlier point, that point is “not mentioned in this round’s sources”, which does not mean that it was dropped.',
    },
    report: {
      title: 'What others report',
      text: 'What other outlets report of the same round stands apart from what a briefing draws from its own sources, and changes nothing in it. It is counted by origin: two outlets that relay one agency are one.',
    },
  },
} as const;
