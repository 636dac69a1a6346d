import type { ReadEntry } from '../entry.ts';
import type { Problem } from '../problem.ts';

const BEGINNING = '# Copied from ';

/** Returns the comment above what “npm run new” has copied from an earlier round, for the author to check. */
export function copyMark(briefing: string): string {
  return `${BEGINNING}${briefing}, and not yet checked`;
}

const MARK = /^[ \t]*# Copied from ([a-z0-9-]+), and not yet checked/;

/** Warns of what is still marked as a copy: a later round may have other people in other seats. */
export function findCopies({ file }: ReadEntry): Problem[] {
  // Most files have none, and searching is faster than splitting every text.
  if (!file.text.includes(BEGINNING)) return [];
  return file.text.split('\n', file.linesBeforeBody).flatMap((text, index): Problem[] => {
    const briefing = MARK.exec(text)?.[1];
    if (!briefing) return [];
    const message = `What follows is copied from "${briefing}". Take over what a source of this round says, with its cites, then delete these comments.`;
    return [{ file: file.path, line: index + 1, column: text.indexOf('#') + 1, rule: 'unchecked-copy', message }];
  });
}
