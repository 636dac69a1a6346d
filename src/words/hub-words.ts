/** The words of the pages of actors and topics for what the rounds of a process say. */
export const HUB_WORDS = {
  process: (several: boolean) => (several ? 'Processes:' : 'Process:'),
  /** The title over what comes from talks of no process, where others stand above it. */
  otherTalks: 'Other talks',
  /** The words for the newest round that names an actor or touches a topic. */
  latest: (days: string) => `Latest round: ${days}`,
  stances: {
    /** Since when our record has a stance, with the hedge that it was first stated with, if that has changed. */
    since: (stance: string, day: string, hedge?: string) => `“${stance}” in our record since ${day}${hedge ? ` (at first ${hedge})` : ''}`,
    /** How often it moved; a stance that one round states cannot have. */
    moves: (rounds: number, moves: number) => (rounds === 1 ? 'stated in one round' : `stated in ${rounds} rounds, ${movesOf(moves)}`),
    notSince: (rounds: number) => `Not stated in ${count(rounds, 'the round since', 'rounds since')}.`,
    earlier: (rounds: number) => `In ${count(rounds, 'an earlier round', 'earlier rounds')}`,
    other: (rounds: number) => `In ${count(rounds, 'another round', 'other rounds')}`,
  },
} as const;

function count(number: number, one: string, many: string): string {
  return number === 1 ? one : `${number} ${many}`;
}

function movesOf(moves: number): string {
  if (moves === 0) return 'unmoved';
  return `moved ${['once', 'twice'][moves - 1] ?? `${moves} times`}`;
}
