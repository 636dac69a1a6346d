import { BRIEFING_WORDS } from './briefing-words.ts';

/** The words of the page on how to read a briefing that stand beside signs and a real point. */
export const GUIDE_WORDS = {
  signs: {
    title: 'Signs',
    text: 'Each sign stands beside its word and has one meaning, which its shape alone conveys. “It” is the party or actor in question.',
    sign: 'Sign',
    words: 'Words',
    meaning: 'Meaning',
    seats: {
      stayed: 'has a seat',
      came: BRIEFING_WORDS.memberChanges.came,
      left: BRIEFING_WORDS.memberChanges.left,
      beside: 'there without a seat',
      absent: 'absent',
      unnamed: 'not named in this round',
    },
    /** What each sign looks like, for those who hear the page, and what all its words have in common. */
    each: {
      disc: { shape: 'Filled circle', meaning: 'It is for this.' },
      pair: { shape: 'Two circles that overlap', meaning: 'Several are for this together, in a joint text or each in its own.' },
      half: { shape: 'Half-filled circle', meaning: 'Others report that it is for this.' },
      'one-of-two': { shape: 'A filled circle and an empty one', meaning: 'One party says that this was agreed; the others do not.' },
      'half-square': { shape: 'Half-filled square', meaning: 'Others say that it agreed; it does not say so.' },
      up: { shape: 'Filled triangle, pointing up', meaning: 'It pushes for this.' },
      ring: { shape: 'Empty circle', meaning: 'It has taken no side.' },
      down: { shape: 'Empty triangle, pointing down', meaning: 'It does not press for this.' },
      pause: { shape: 'Two upright bars', meaning: 'It does not want this dealt with now.' },
      cross: { shape: 'Cross', meaning: 'It is against this, or no longer for it.' },
      diamond: { shape: 'Empty diamond', meaning: 'A joint text that it issued does not say this of it.' },
      dash: { shape: 'Dash', meaning: 'Its own text, or a joint one, does not mention this.' },
      unequal: { shape: 'Not-equals sign', meaning: 'Another account says something else.' },
      equal: { shape: 'Equal sign', meaning: 'Another account says the same.' },
      plus: { shape: 'Plus', meaning: 'It is new.' },
      square: { shape: 'Filled square', meaning: 'It has a seat at the table.' },
      'struck-square': { shape: 'Square, struck through', meaning: 'It had a seat.' },
      'empty-square': { shape: 'Empty square', meaning: 'It was at the place of the talks.' },
      corners: { shape: 'Four corners of a square', meaning: 'It was not there.' },
      dot: { shape: 'Small dot', meaning: 'The sources do not say.' },
    },
  },
  specimen: {
    title: 'How a point is set out',
    text: <T>(point: T, briefing: T) => ['This is ', point, ' of ', briefing, '. The numbers are explained below.'],
    list: 'What the numbers stand for',
    parts: {
      label: { name: 'Label', text: 'A letter for the kind of point and a number. It never changes, so cite it.' },
      basis: { name: 'Certainty and agreement', text: 'How certain the source is, and whether two or more parties say so or one alone.' },
      title: { name: 'The point', text: 'What the sources say and no more. Names lead to the pages of actors and topics.' },
      standings: { name: 'The word of each party', text: 'For each party, the most that the sources support.' },
      wordings: {
        name: 'The words of the sources',
        text: 'Quotations side by side. Words found in only one are bold; words that another has in a different place are dotted below.',
      },
      notes: { name: 'Points to note', text: 'What to know before you quote it.' },
      cites: { name: 'Citations', text: 'The sources, with the paragraph. Each leads to the passage.' },
      link: { name: 'Permanent address', text: 'The page of the point, with its history, and a link to copy.' },
    },
  },
} as const;
