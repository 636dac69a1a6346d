/** A slip that a line may have, and the lines as they were probably meant. */
export interface Repair {
  /** The place of the slip, counted from 0. */
  line: number;
  column: number;
  /** What is wrong, in a sentence. */
  why: string;
  /** What was probably meant, as the author would write it. */
  meant: string;
  /** The lines that would change, as many as before. */
  lines: ReadonlyMap<number, string>;
}

/** Finds slips that would explain why the lines cannot be read, most likely first; the line at the index is where the parser stopped. */
export type FindRepairs = (lines: string[], index: number) => Repair[];
