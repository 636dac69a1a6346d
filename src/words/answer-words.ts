/** What one did who took part in a capacity. */
const VERBS: Record<string, string> = {
  auspices: 'gave the talks their auspices',
  mediating: 'mediated',
  hosting: 'hosted the talks',
  convening: 'called the talks',
  chairing: 'chaired the talks',
  guaranteeing: 'guaranteed what was agreed',
  witnessing: 'witnessed it',
  observing: 'observed the talks',
};

const onTopic = (topic?: string) => (topic ? ` on “${topic}”` : '');
const points = (count: number) => (count === 1 ? 'one point' : `${count} points`);

/** The words of the cards that answer questions: of the facts, and of the card around them. */
export const ANSWER_WORDS = {
  stands: (party: string, topic: string, stance: string, text?: string) => `${topic}: ${party} – ${stance}${text ? ` (${text})` : ''}`,
  sits: (name: string, role: string, change?: string) => `${name}: ${role}${change ? `; ${change}` : ''}`,
  hasLeft: (name: string, delegationOf: string, role: string) => `${name} has left ${delegationOf} delegation: ${role}`,
  nobodyNamed: 'No member is named.',
  takesPart: (name: string, capacity: string, members?: string) => `${name}: ${capacity}${members ? `, with ${members}` : ''}`,
  tookPlace: (talks: string, place: string, days: string, how: string[]) =>
    `${talks}: ${place || 'place not stated in the sources'}, ${days}${how.length > 0 ? ` (${how.join(', ')})` : ''}`,
  listedRound: (round: string, talks: string | undefined, hasPlace: boolean) =>
    `${talks ? `${talks}: ` : ''}${round}${hasPlace ? '' : ', place not stated in the sources'}`,
  opposedBy: (basis: string, who: string) => `${basis}; opposed by ${who}`,
  change: (group: string, title: string, earlier?: readonly [label: string, title: string]) =>
    `${group}: ${title}${earlier ? `; earlier ${earlier[0]}, ${earlier[1]}` : ''}`,
  /** What follows whose word a point is, where its relation to the earlier one has no cite. */
  reading: (basis: string, reading: string) => `${basis}; the relation is ${reading}`,
  /** The card: its title is the answer in a sentence, of which "asked" is what the sources do not state. */
  card: {
    notStated: (what: string) => `Not stated in the sources of our record: ${what}`,
    noneIn: (round: string) => `This concerns the round of ${round}.`,
    noneInAll: (rounds: string[], others: number) =>
      `This concerns the ${rounds.length === 1 ? 'round' : 'rounds'} of ${rounds.join('; ')}${others > 0 ? ` and ${others} more` : ''}.`,
    noneAtAll: 'No round in our record has anything on it.',
    noBriefing: (round: string) => `Our record has no briefing on the round of ${round}; its process says what is known of it.`,
    instead: 'What our record has on it:',
    beyond: 'Sources may report more than our record has: the briefing lists what it leaves to others.',
    beyondLink: 'What else the sources report',
    newestOf: (round: string, fitting: number) => `This is the latest of ${fitting} rounds that fit: ${round}.`,
    count: (count: number) => (count === 1 ? 'one entry' : `${count} entries`),
    many: (most: number) => `more than ${most} entries`,
    more: (name: string) => `Everything in our record: ${name}`,
    cites: 'Sources:',
    /** The genitive of a name as in a sentence. */
    genitive: (name: string) => `${name}${/^the .*s$/.test(name) ? '’' : '’s'}`,
    link: 'this answer',
    replaced: {
      asked: (name: string) => `who replaced ${name}`,
      answer: (who: string, whom: string) => `${who} replaced ${whom}`,
    },
    seats: {
      asked: (name: string) => `who sat for ${name}`,
      answer: (people: string, name: string, round: string) => `${people} sat for ${name} (${round})`,
    },
    leader: {
      asked: (whose: string) => `who led ${whose} delegation`,
      members: (whose: string, round: string) =>
        `Who led ${whose} delegation is no fact of its own in our record; it names who sat in it, and their roles (${round})`,
    },
    agreed: {
      asked: (name: string, topic?: string) =>
        name ? `that ${name} agreed to anything${onTopic(topic)}` : `that anything was agreed${onTopic(topic)}`,
      answer: (name: string, own: number, other: number, topic?: string) =>
        own === 0
          ? `No text in our record shows ${name} agreeing${onTopic(topic)} jointly with others; ${points(other)} ${other === 1 ? 'is' : 'are'} claimed or reported as agreed`
          : `${name} agreed to ${points(own)}${onTopic(topic)}${other > 0 ? `; ${other} more ${other === 1 ? 'is' : 'are'} only claimed or reported as agreed` : ''}`,
      stances: (name: string, topic?: string) => `The stance of ${name}${onTopic(topic)}, in our record: it commits itself or accepts`,
      all: (own: number, other: number, round?: string, topic?: string) =>
        `${own === 0 ? 'In our record, nothing was jointly agreed' : `Jointly agreed: ${points(own)}`}${onTopic(topic)}${round ? ` (${round})` : ''}${other > 0 ? `; ${points(other)} ${other === 1 ? 'is' : 'are'} only claimed or reported as agreed` : ''}`,
    },
    refused: {
      asked: (name: string, topic?: string) =>
        name ? `that ${name} refused anything${onTopic(topic)}` : `who refused this${onTopic(topic)}`,
      answer: (count: string, name: string, topic?: string) => `What ${name || 'parties'} refused${onTopic(topic)}: ${count} in our record`,
    },
    wanted: {
      asked: (name: string, topic?: string) => (name ? `what ${name} wanted${onTopic(topic)}` : `who wanted this${onTopic(topic)}`),
      answer: (count: string, name: string, topic?: string) =>
        `What ${name || 'parties'} wanted or proposed${onTopic(topic)}: ${count} in our record`,
    },
    stance: {
      asked: (name: string, topic?: string) => `where ${name || 'the parties'} stood${onTopic(topic)}`,
      answer: (name: string, topic?: string) => `Where ${name || 'the parties'} stood${onTopic(topic)}, the latest round first`,
    },
    'red-lines': {
      asked: (name: string, topic?: string) => (name ? `a red line of ${name}${onTopic(topic)}` : `a red line${onTopic(topic)}`),
      answer: (count: string, name: string, topic?: string) =>
        `${name ? `Red lines held by ${name}` : 'Red lines'}${onTopic(topic)}: ${count} in our record`,
    },
    status: {
      asked: (topic: string) => `whether anything is agreed on “${topic}”`,
      answer: (topic: string, status: string, round: string) => `${topic}: ${status} (${round})`,
    },
    round: 'when and where the round was',
    changed: {
      asked: (round: string) => `what changed in the round of ${round}`,
      answer: (round: string, count: string) => `What the round of ${round} did to what the one before had left: ${count}`,
    },
    'changed-since': {
      asked: (round: string) => `what has changed since ${round}`,
      answer: (round: string, count: string) => `What has changed since the round of ${round}: ${count}`,
    },
    allChanges: 'The two rounds, point by point',
    word: {
      asked: (topic?: string) => `who says so${onTopic(topic)}`,
      answer: (title: string, basis: string) => `${title}: ${basis}`,
    },
    part: {
      asked: (capacity: string) => `who ${VERBS[capacity] ?? capacity}`,
      answer: (who: string, capacity: string, round: string) => `${who} ${VERBS[capacity] ?? capacity} (${round})`,
    },
    /** What a point is, within a sentence. */
    kinds: {
      joint: 'jointly agreed',
      claimed: 'claimed as agreed by one side',
      reported: 'reported as agreed',
      'red-line': 'a red line',
      'off-the-table': 'off the table',
      unresolved: 'unresolved',
      floated: 'floated, not agreed',
    } as Record<string, string>,
  },
};
