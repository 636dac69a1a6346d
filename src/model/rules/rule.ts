/** What authors read of a rule. */
export interface Rule {
  /** What breaks it, and why that is refused or doubted. */
  meaning: string;
  /** How it is broken: a line of a file, or what is done to one. */
  example: string;
  /** What to do. */
  fix: string;
}
