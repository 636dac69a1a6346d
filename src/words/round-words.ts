/** The words for what ties a round to the others of its process, and for what other outlets report of it: on pages and in their other forms. */
export const ROUND_WORDS = {
  /** The words for the links among the rounds of a process. */
  links: {
    title: 'Rounds of this process',
    process: 'Process:',
    round: (round: string) => `Round of ${round}`,
    previous: 'Previous round:',
    next: 'Next round:',
  },
  /** What follows a relation that no source is cited for. */
  ourReading: 'our reading',
  /** A point of another round: "R1 of 19 August 2025, Paris". */
  of: <T>(point: T, round: T) => [point, ' of ', round],
  /** The line of a point through the rounds. */
  line: {
    title: 'Through the rounds',
    here: 'this point',
    earliest: 'Earliest dated source in this record:',
    beforeRound: 'before the round',
    differ: 'accounts differ',
  },
  reports: {
    title: 'What others report',
    short: 'Other reports',
    inLanguage: (language: string) => `in ${language}`,
    relays: (origin: string) => `relays ${origin}`,
    quoting: <T>(speaker: T) => ['quoting ', speaker],
    count: (outlets: number, kinds: string) => `${outlets} other ${outlets === 1 ? 'outlet reports' : 'outlets report'} on it: ${kinds}`,
    /** What one outlet or several do, by the word for it. */
    kinds: {
      confirms: (outlets: number) => `${outlets} ${outlets === 1 ? 'confirms' : 'confirm'} it`,
      adds: (outlets: number) => `${outlets} ${outlets === 1 ? 'adds' : 'add'} to it`,
      differs: (outlets: number) => `${outlets} ${outlets === 1 ? 'differs' : 'differ'}`,
    },
  },
} as const;
