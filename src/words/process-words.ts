/** The words of the pages of processes. */
export const PROCESS_WORDS = {
  list: {
    title: 'Processes',
    lead: 'Rounds of talks that belong together, and what moved from one to the next.',
    none: 'No process yet.',
  },
  process: 'Process',
  alsoCalled: 'Also called',
  rounds: 'The rounds',
  noBriefing: 'no briefing',
} as const;
