/** The explanation of a rule for authors. */
export interface Rule {
  /** What breaks the rule, and why that is an error or a warning. */
  meaning: string;
  /** An example of breaking it: a line of a file, or something that happened to a file. */
  example: string;
  /** What to do. */
  fix: string;
}
