/** One thing that a search can find: a point, an actor, a topic, a briefing or a paragraph of its analysis. */
export interface SearchRecord {
  /** The address from the root of the site. */
  url: string;
  /** The text that is searched, in folded letters. */
  content: string;
  /** The text that is quoted, where that is another. */
  written?: string;
  /** What the result shows, and other spellings. */
  meta: Record<string, string>;
  /** What results can be narrowed by; ids for actors, topics and briefings. */
  filters: Record<string, string[]>;
}
