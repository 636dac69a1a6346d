import type { MODES } from '../model/schema/talks-vocabulary.ts';

/** The words by which authors said how a meeting without a place was held. */
const MODE_WORDS: Partial<Record<keyof typeof MODES, string[]>> = {
  online: [
    'online',
    'virtual',
    'virtually',
    'remote',
    'remotely',
    'video',
    'videoconference',
    'internet',
    'zoom',
    'skype',
    'webex',
    'teams',
  ],
  telephone: ['phone', 'telephone'],
  writing: ['writing', 'letter', 'letters', 'correspondence', 'post', 'mail', 'email'],
};

/** What may stand beside these words without naming a place. */
const BESIDE =
  /^(?:a|an|by|e|exchange|held|in|microsoft|of|on|over|the|through|via|calls?|conferenc(?:e|ing)|link|meetings?|rounds?|sessions?|talks)$/;

/** Returns the way of meeting, if an author gave that as the place. */
export function modeIn(place: unknown): keyof typeof MODES | undefined {
  if (typeof place !== 'string') return undefined;
  const words = place.toLowerCase().match(/\p{L}+/gu) ?? [];
  const telling = words.filter((word) => !BESIDE.test(word));
  if (telling.length === 0) return undefined;
  return (Object.keys(MODE_WORDS) as (keyof typeof MODES)[]).find((mode) => telling.every((word) => MODE_WORDS[mode]?.includes(word)));
}
