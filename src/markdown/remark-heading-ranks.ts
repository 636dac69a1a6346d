import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { RuleName } from '../model/rules.ts';

/** The rank that the headings of an analysis begin with; the title stands in the fields. */
const FIRST = 2;
const RULE: RuleName = 'skipped-heading';

/** Report headings that skip a rank, and those of the rank of the title: readers who move by headings miss what is not there. */
export function remarkHeadingRanks() {
  return (tree: Root, file: VFile): void => {
    let before = FIRST - 1;
    visit(tree, 'heading', ({ depth, position }) => {
      const due = Math.max(FIRST, Math.min(depth, before + 1));
      before = depth;
      if (depth === due) return;
      const marks = `"${'#'.repeat(depth)}"`;
      const reason =
        depth < FIRST
          ? `The heading has the rank of the title, which stands in the fields. Write "${'#'.repeat(due)}" for ${marks}.`
          : `The heading skips a rank. Write "${'#'.repeat(due)}" for ${marks}, or put the heading in that is missing.`;
      file.message(reason, { place: position, ruleId: RULE, source: 'readout' });
    });
  };
}
