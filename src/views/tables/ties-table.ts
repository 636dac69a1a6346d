import { itemFragments } from '../../model/library/item-fragments.ts';
import type { Briefing } from '../../model/library/records.ts';
import { BRIEFING_WORDS } from '../../words/briefing-words.ts';
import { TABLE_WORDS } from '../../words/table-words.ts';
import { tieBandsView } from '../briefing/tie-bands-view.ts';
import { tieView } from '../briefing/ties-view.ts';
import { nameView, shortLink } from '../parts/link-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import type { PictureTable, TableCell } from './picture-table.ts';

const { heads: HEADS, captions } = TABLE_WORDS;

/** Returns the relationships of a round as a table, in the order of their places around the table; nothing if there are none. */
export function tiesTable(briefing: Briefing, context: ViewContext): PictureTable | undefined {
  const view = tieBandsView(briefing, context);
  if (!view) return undefined;
  const rows = rowsByFragment(briefing, context);
  return {
    id: 'ties',
    title: BRIEFING_WORDS.sections.ties.title,
    finding: view.finding,
    caption: captions.ties,
    heads: [HEADS.from, HEADS.tie, HEADS.to, HEADS.place].map((words) => nameView(words)),
    rows: view.bands.flatMap(({ words, names, lines }) => {
      const place = nameView([...(words ? [words] : []), names.map(({ name }) => name).join(', ')].join(' ').trim());
      const ends = lines.flatMap(({ from, to }) => [...from, ...to]);
      return ends.flatMap(({ fragment }) => (fragment ? [[...(rows.get(fragment) ?? []), place]] : []));
    }),
  };
}

/** Returns the three first cells of each relationship, by its fragment. */
function rowsByFragment(briefing: Briefing, context: ViewContext): Map<string, TableCell[]> {
  const fragments = itemFragments(briefing.data);
  return new Map(
    briefing.data.ties.map((tie) => {
      const fragment = fragments.get(tie) ?? '';
      const { from, words, to, hedge, text, cites } = tieView({ briefing, tie }, context);
      const href = `${hrefOf(briefing.path, context)}#${fragment}`;
      return [
        fragment,
        [shortLink(from), { ...nameView(words), href, ...(hedge && { hedge }), ...(text && { text }), cites }, shortLink(to)],
      ];
    }),
  );
}
