import { numberWord } from './number-word.ts';

/** What somebody who took part in a capacity did. */
const VERBS: Record<string, string> = {
  mediating: 'mediated',
  hosting: 'hosted the talks',
  convening: 'convened the talks',
  chairing: 'chaired the talks',
  guaranteeing: 'acted as guarantor',
  witnessing: 'acted as witness',
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
  tookPlace: (talks: string, place: string, days: string, how?: string) =>
    `${talks}: ${place || 'place not stated in the sources'}, ${days}${how ? ` (${how})` : ''}`,
  listedRound: (round: string, talks: string | undefined, hasPlace: boolean) =>
    `${talks ? `${talks}: ` : ''}${round}${hasPlace ? '' : ', place not stated in the sources'}`,
  opposedBy: (basis: string, who: string) => `${basis}; opposed by ${who}`,
  change: (group: string, title: string, earlier?: string, earlierTitle?: string) =>
    `${group}: ${title}${earlier ? `; earlier ${earlier}, ${earlierTitle}` : ''}`,
  /** What follows the source of a point whose relation to an earlier one has no cite. */
  reading: (basis: string, reading: string) => `${basis}; the relation is ${reading}`,
  /** The card: its title is the answer in a sentence, or that the sources do not state what was asked. */
  card: {
    notStated: (what: string) => `Not stated in the sources: ${what}`,
    noneIn: (round: string) => `Round covered: ${round}.`,
    noneInAll: (rounds: string, count: number, others: number) =>
      `${count === 1 ? 'Round' : 'Rounds'} covered: ${rounds}${others > 0 ? ` and ${others} more` : ''}.`,
    noneAtAll: 'No round in our record covers this.',
    noBriefing: (round: string) => `Our record has no briefing on this round (${round}); the page of its process has what is known.`,
    instead: 'Related entries:',
    beyond: 'The sources may say more: the briefing lists what it does not cover.',
    beyondLink: 'What the briefing does not cover',
    newestOf: (round: string, fitting: number) => `The latest of ${fitting} rounds that fit: ${round}.`,
    count: (count: number) => (count === 1 ? 'one entry' : `${numberWord(count)} entries`),
    many: (most: number) => `${numberWord(most)} of the entries`,
    more: (name: string) => `Full record: ${name}`,
    furtherFacts: (count: number) => (count === 1 ? 'One more entry' : `${count} more entries`),
    cites: 'Sources:',
    /** The possessive of a name, as in a sentence. */
    genitive: (name: string) => `${name}${/^the .*s$/.test(name) ? '’' : '’s'}`,
    link: 'this answer',
    replaced: {
      asked: (name: string) => `who replaced ${name}`,
      answer: (who: string, whom: string) => `${who} replaced ${whom}`,
    },
    seats: {
      asked: (name: string) => `who represented ${name}`,
      answer: (people: string, name: string, round: string) => `${people} represented ${name} (${round})`,
    },
    leader: {
      asked: (whose: string) => `who led ${whose} delegation`,
      members: (whose: string, round: string) =>
        `Our record does not say who led ${whose} delegation, only who was in it and in what role (${round})`,
    },
    agreed: {
      asked: (name: string, topic?: string) =>
        name ? `whether ${name} agreed to anything${onTopic(topic)}` : `whether anything was agreed${onTopic(topic)}`,
      answer: (name: string, own: number, other: number, topic?: string) =>
        own === 0
          ? `Nothing in our record was jointly agreed by ${name}${onTopic(topic)}; ${points(other)} ${other === 1 ? 'is' : 'are'} only claimed or reported as agreed`
          : `${name} agreed to ${points(own)}${onTopic(topic)}${other > 0 ? `; ${other === 1 ? 'one more is' : `${other} more are`} only claimed or reported as agreed` : ''}`,
      stances: (name: string, topic?: string) =>
        `In our record, ${name} agreed to nothing${onTopic(topic)}, but the sources say that it is in favour`,
      all: (own: number, other: number, round?: string, topic?: string) =>
        `${own === 0 ? 'In our record, nothing was jointly agreed' : `Jointly agreed: ${points(own)}`}${onTopic(topic)}${round ? ` (${round})` : ''}${other > 0 ? `; ${points(other)} ${other === 1 ? 'is' : 'are'} only claimed or reported as agreed` : ''}`,
    },
    refused: {
      asked: (name: string, topic?: string) =>
        name ? `whether ${name} refused anything${onTopic(topic)}` : `whether anyone refused anything${onTopic(topic)}`,
      answer: (count: string, name: string, topic?: string) => `What ${name} refused${onTopic(topic)}: ${count} in our record`,
    },
    wanted: {
      asked: (name: string, topic?: string) =>
        name ? `what ${name} wanted${onTopic(topic)}` : `whether anyone wanted anything${onTopic(topic)}`,
      answer: (count: string, name: string, topic?: string) => `What ${name} wanted or proposed${onTopic(topic)}: ${count} in our record`,
    },
    stance: {
      asked: (name: string, topic?: string) => `where ${name || 'the parties'} stood${onTopic(topic)}`,
      answer: (name: string, topic?: string) => `Where ${name || 'the parties'} stood${onTopic(topic)}, latest round first`,
    },
    'red-lines': {
      asked: (name: string, topic?: string) => (name ? `any red line of ${name}${onTopic(topic)}` : `any red line${onTopic(topic)}`),
      answer: (count: string, name: string, topic?: string) => `Red lines held by ${name}${onTopic(topic)}: ${count} in our record`,
    },
    status: {
      asked: (topic: string) => `whether anything is agreed on “${topic}”`,
      answer: (topic: string, status: string, round: string) => `${topic}: ${status} (${round})`,
    },
    round: 'when and where the round took place',
    changed: {
      asked: (round: string) => `what changed in the round of ${round}`,
      answer: (round: string, count: string) => `The round of ${round}, compared with the one before: ${count}`,
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
      asked: (capacity: string) =>
        capacity === 'auspices' ? 'under whose auspices the talks were held' : `who ${VERBS[capacity] ?? capacity}`,
      answer: (who: string, capacity: string, round: string) =>
        capacity === 'auspices' ? `Held under the auspices of ${who} (${round})` : `${who} ${VERBS[capacity] ?? capacity} (${round})`,
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
