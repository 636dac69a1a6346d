import type { Publication } from '../../src/views/view-context.ts';

/** A site that lives under a path of its host. */
export const publication: Publication = {
  name: 'Readout',
  description: 'Rounds of talks as records.',
  language: 'en',
  hasCards: true,
  home: { title: 'what was agreed', heading: 'What was agreed.' },
  drawings: {},
  navigation: [],
  leaveOut: [],
  textLicence: { name: 'CC BY 4.0', id: 'CC-BY-4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
  absolute: (path) => `https://briefings.example.org/readout${path}`,
};
