/** What a library says of itself where its "site.yaml" does not. */
export const PUBLICATION_WORDS = {
  name: 'Readout',
  description:
    'What was agreed, what is a red line and what is off the table: rounds of talks as records that can be read, searched and cited.',
  licence: { name: 'CC BY 4.0', id: 'CC-BY-4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
  home: { title: 'what was agreed, on one page', heading: 'What was agreed, what is a red line, what is off the table.' },
} as const;
