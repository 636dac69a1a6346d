import type { VocabularyName } from './term-view.ts';

/** The drawings of the signs, as path data in a box of 12 × 12; where outlines overlap, the even-odd rule leaves a gap. */
const PATHS = {
  disc: 'M6 1a5 5 0 1 0 0 10A5 5 0 1 0 6 1z',
  up: 'M6 .8l5.7 10.4H.3z',
  ring: 'M6 1a5 5 0 1 0 0 10A5 5 0 1 0 6 1zm0 1.7a3.3 3.3 0 1 1 0 6.6A3.3 3.3 0 1 1 6 2.7z',
  down: 'M.3.8h11.4L6 11.2zm2.6 1.6L6 8l3.1-5.6z',
  pause: 'M2 1h2.6v10H2zM7.4 1H10v10H7.4z',
  cross: 'M2.5 1L6 4.5 9.5 1 11 2.5 7.5 6 11 9.5 9.5 11 6 7.5 2.5 11 1 9.5 4.5 6 1 2.5z',
  dot: 'M6 4.3a1.7 1.7 0 1 0 0 3.4A1.7 1.7 0 1 0 6 4.3z',
  dash: 'M1.5 5.2h9v1.6h-9z',
  pair: 'M4 2a4 4 0 1 0 0 8A4 4 0 1 0 4 2zm4 0a4 4 0 1 0 0 8A4 4 0 1 0 8 2z',
  'one-of-two':
    'M2.9 3.1a2.9 2.9 0 1 0 0 5.8A2.9 2.9 0 1 0 2.9 3.1zm6.2 0a2.9 2.9 0 1 0 0 5.8A2.9 2.9 0 1 0 9.1 3.1zm0 1.4a1.5 1.5 0 1 1 0 3A1.5 1.5 0 1 1 9.1 4.5z',
  half: 'M6 1a5 5 0 1 0 0 10A5 5 0 1 0 6 1zm0 1.5a3.5 3.5 0 1 1 0 7z',
  'half-square': 'M1 1h10v10H1zm5 1.5v7h3.5v-7z',
  diamond: 'M6 0l6 6-6 6-6-6zm0 2.3L2.3 6 6 9.7 9.7 6z',
  equal: 'M1.5 3h9v1.8h-9zm0 4.2h9V9h-9z',
  unequal: 'M7.2 1l1.5.6-.6 1.4h2.4v1.8H7.4L6.4 7.2h4.1V9H5.7l-.9 2-1.5-.6.6-1.4H1.5V7.2h3.1l1-2.4H1.5V3h4.9z',
  plus: 'M5 1h2v4h4v2H7v4H5V7H1V5h4z',
  square: 'M1 1h10v10H1z',
  'struck-square': 'M1 1h10v10H1zm1.5 1.5v5.4l5.4-5.4zm7 7V4.1L4.1 9.5z',
  'empty-square': 'M1 1h10v10H1zm1.5 1.5v7h7v-7z',
  corners: 'M1 1h3.2v1.5H2.5v1.7H1zm6.8 0H11v3.2H9.5V2.5H7.8zM1 7.8h1.5v1.7h1.7V11H1zm8.5 0H11V11H7.8V9.5h1.7z',
} as const;

/** The name of a sign, after its shape. */
export type SignName = keyof typeof PATHS;

/** A sign: one shape for one meaning, drawn in the colour of the text, so that it lasts in forced colours and on paper. */
export interface SignView {
  name: SignName;
  path: string;
}

/** The vocabularies whose words have signs; "seat" is that of what became of a member's seat. */
export type SignVocabulary = VocabularyName | 'seat';

/** Which sign stands for which word; words that mean the same for a reader's eye share one. */
const SIGNS: Partial<Record<SignVocabulary, Record<string, SignName>>> = {
  stance: {
    commits: 'disc',
    accepts: 'disc',
    supports: 'disc',
    wants: 'up',
    proposed: 'up',
    'leaves-open': 'ring',
    'not-pressing': 'down',
    'leaves-aside': 'pause',
    refuses: 'cross',
    'not-stated': 'dot',
  },
  standing: {
    'own-text': 'disc',
    'joint-subject': 'pair',
    reported: 'half',
    claimed: 'half-square',
    'not-in-joint-text': 'diamond',
    apart: 'cross',
    'not-stated': 'dot',
  },
  agreement: { joint: 'pair', claimed: 'one-of-two', reported: 'half' },
  readout: {
    affirms: 'disc',
    joined: 'pair',
    reported: 'half',
    differs: 'unequal',
    dissociates: 'cross',
    withdrew: 'cross',
    silent: 'dash',
    'not-stated': 'dot',
  },
  report: { confirms: 'equal', adds: 'plus', differs: 'unequal' },
  seat: { stayed: 'square', came: 'plus', left: 'struck-square', beside: 'empty-square', absent: 'corners', unnamed: 'dot' },
};

/** Returns every sign in the order of the key, with the words that it stands for. */
export function everySign(): { sign: SignView; words: { vocabulary: SignVocabulary; word: string }[] }[] {
  const words = Object.entries(SIGNS).flatMap(([vocabulary, signs]) =>
    Object.entries(signs).map(([word, name]) => ({ name, vocabulary: vocabulary as SignVocabulary, word })),
  );
  return (Object.keys(PATHS) as SignName[]).map((name) => ({
    sign: { name, path: PATHS[name] },
    words: words.filter((each) => each.name === name).map(({ vocabulary, word }) => ({ vocabulary, word })),
  }));
}

/** Returns the sign that stands for a word of a vocabulary; nothing where the word stands alone. */
export function signOf(vocabulary: SignVocabulary, word: string): SignView | undefined {
  const name = SIGNS[vocabulary]?.[word];
  return name && { name, path: PATHS[name] };
}
