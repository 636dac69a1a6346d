import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { RuleName } from '../model/rules.ts';
import { walk } from './walk.ts';

/** The highest level of heading in an analysis; the title, in the fields, is one above it. */
const FIRST = 2;
const RULE: RuleName = 'skipped-heading';

/** Report headings that skip a level or have that of the title: readers who move from heading to heading would look for what is missing. */
export function remarkHeadingRanks() {
  return (tree: Root, file: VFile): void => {
    let before = FIRST - 1;
    walk(tree, (node) => {
      if (node.type !== 'heading') return;
      const { depth, position } = node;
      const due = Math.max(FIRST, Math.min(depth, before + 1));
      before = depth;
      if (depth === due) return;
      const marks = `"${'#'.repeat(depth)}"`;
      const reason =
        depth < FIRST
          ? `The heading has the level of the title, which is in the fields. Write "${'#'.repeat(due)}" for ${marks}.`
          : `The heading skips a level. Write "${'#'.repeat(due)}" for ${marks}, or add the missing heading.`;
      file.message(reason, { place: position, ruleId: RULE, source: 'readout' });
    });
  };
}
