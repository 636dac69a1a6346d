/** How much content may hold: more than a briefing needs, and no more than can be checked and shown in seconds. */
export const LIMITS = {
  /** Bytes of a file. */
  file: 256 * 1024,
  /** Characters of an analysis, and of a run of its lines without a blank one: what Markdown costs grows with the square of these. */
  analysis: 64_000,
  block: 8000,
  /** How deep quotations and lists of an analysis stand in each other. */
  nesting: 20,
  /** Characters of a name or a title, and of any other text of the fields. */
  name: 200,
  text: 2000,
  /** Items of a list. */
  items: 1000,
  /** Words of a quotation. */
  quotation: 40,
} as const;
