/** The limits of content: more than a briefing needs, but no more than can be checked and shown in seconds. */
export const LIMITS = {
  /** Bytes of a file. */
  file: 256 * 1024,
  /** Characters of an analysis, and of a run of its lines without a blank one: the cost of Markdown grows with their square. */
  analysis: 64_000,
  block: 8000,
  /** How deep quotations and lists may be nested in an analysis. */
  nesting: 20,
  /** Characters of a name or a title, and of any other text of the fields. */
  name: 200,
  text: 2000,
  /** Items of a list. */
  items: 1000,
  /** Words of a quotation. */
  quotation: 40,
} as const;
