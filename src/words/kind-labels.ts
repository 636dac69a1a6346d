/** The letters and labels of the kinds of point, apart from what they mean, so that the scripts of the search need not carry that. */
export const KIND_LABELS = {
  agreed: { letter: 'a', label: 'Agreed' },
  'red-line': { letter: 'r', label: 'Red line' },
  'off-the-table': { letter: 'o', label: 'Off the table' },
  unresolved: { letter: 'u', label: 'Unresolved' },
  floated: { letter: 'f', label: 'Floated' },
} as const;
