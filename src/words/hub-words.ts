/** The words of the pages of actors and topics for what the rounds of a process say. */
export const HUB_WORDS = {
  process: (several: boolean) => (several ? 'Processes:' : 'Process:'),
  /** The title over what comes from talks of no process, where others stand above it. */
  otherTalks: 'Other talks',
  /** The words for the items of a list that are folded. */
  more: (items: number) => `${items} more`,
  /** The title over the table of the rounds that name an actor or touch a topic. */
  rounds: 'Round by round',
  stances: {
    now: 'Stance',
    recorded: 'In our record since',
    rounds: 'What each round states, oldest first',
    topic: 'Topic',
    party: 'Party',
    /** Since when our record has a stance, with the word and the hedge that it was first stated with, if those have changed. */
    since: (day: string | undefined, first: { stance?: string; hedge?: string }) => {
      const asFirst = [...(first.stance ? [`“${first.stance}”`] : []), ...(first.hedge ? [first.hedge] : [])].join(', ');
      return `${day ?? 'an undated round'}${asFirst ? ` (at first ${asFirst})` : ''}`;
    },
    /** How often it moved; a stance that one round states cannot have. */
    moves: (rounds: number, moves: number) => (rounds === 1 ? 'stated in one round' : `${movesOf(moves)} in ${rounds} rounds`),
    notSince: (rounds: number) => (rounds === 1 ? 'not stated since' : `not stated in ${rounds} rounds since`),
    /** A sign, in words. */
    cell: (stance: string, hedge: string | undefined, round: string, isMove: boolean) =>
      `${stance}${hedge ? ` (${hedge})` : ''}${isMove ? ', moved' : ''} · ${round}`,
    absent: 'not a party',
    earlier: (rounds: number) => count(rounds, 'An earlier round', 'earlier rounds'),
    /** The words for the rows that are left out, on pages with pages of years and on that of a process. */
    inYears: (rows: number) => `${count(rows, 'One more row is', 'more rows are')} on the pages of the years.`,
    onTopics: (rows: number) => `${count(rows, 'One more row is', 'more rows are')} on the pages of the topics.`,
    /** What a table of stances shows, on the page of an actor, of a topic and of a process; the name of what moved last follows, with the day. */
    ofActor: (who: string, { compared, moved }: Counts) =>
      moved === 0
        ? `In our record, ${who} has not moved on any of the ${many(compared, 'topic')} on which two or more rounds state its stance.`
        : `In our record, ${who} has moved on ${moved} of the ${many(compared, 'topic')} on which two or more rounds state its stance, last on`,
    ofTopic: ({ compared, moved }: Counts) =>
      moved === 0
        ? 'In our record, no party has moved on this from one round to another.'
        : `In our record, of the ${many(compared, 'stance')} stated in two or more rounds, ${moved} moved, most recently that of`,
    ofProcess: ({ compared, moved }: Counts) =>
      moved === 0
        ? 'In our record, no party has moved on any issue from one round to another.'
        : `In our record, parties have moved on ${moved} of the ${many(compared, 'issue')} on which two or more rounds state a stance, last on`,
    none: 'No two rounds of one process state a party’s stance on the same topic, so none are compared.',
    key: { moved: 'the party moved', hedged: 'hedged by the source', legend: 'Signs:' },
  },
} as const;

/** How many stances can be compared between rounds, and how many moved. */
interface Counts {
  compared: number;
  moved: number;
}

function many(number: number, noun: string): string {
  return number === 1 ? `one ${noun}` : `${number} ${noun}s`;
}

function count(number: number, one: string, many: string): string {
  return number === 1 ? one : `${number} ${many}`;
}

function movesOf(moves: number): string {
  if (moves === 0) return 'unmoved';
  return `moved ${['once', 'twice'][moves - 1] ?? `${moves} times`}`;
}
