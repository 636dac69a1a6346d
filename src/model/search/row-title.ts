/** What a reader sees of a row of the table of points. */
export interface RowTitle {
  title: string;
  /** The name of its round. */
  round: string;
}

/** Reads a file of titles, in which the name of a round is left out where it is that of the line before. */
export function readTitles(text: string): RowTitle[] {
  let last = '';
  return text.split('\n').map((line) => {
    const [title = '', round = last] = line.split('\t');
    last = round;
    return { title, round };
  });
}
