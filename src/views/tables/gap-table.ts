import type { Briefing } from '../../model/library/records.ts';
import { GRID_WORDS } from '../../words/grid-words.ts';
import { TABLE_WORDS } from '../../words/table-words.ts';
import { STANCE_LABELS } from '../../words/term-labels.ts';
import { type GapCell, gapGridView } from '../briefing/gap-grid-view.ts';
import { positionsView, type StanceView } from '../briefing/positions-view.ts';
import { nameView, shortLink } from '../parts/link-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import type { PictureTable, TableCell } from './picture-table.ts';

/** Returns where the parties stand as a table: the grid, with what the sources add to each stance; nothing if there is no grid. */
export function gapTable(briefing: Briefing, context: ViewContext): PictureTable | undefined {
  const grid = gapGridView(briefing, context);
  if (!grid) return undefined;
  const { rows, silent } = positionsView(briefing, context);
  const stances = new Map(rows.map(({ topic, cells }) => [topic.id, cells.map(({ stance }) => stance)]));
  const cites = new Map(silent.map((issue) => [issue.topic.id, issue.cites]));
  const place = hrefOf(briefing.path, context);
  const notStated = nameView(STANCE_LABELS['not-stated']);
  return {
    id: 'gap-grid',
    title: GRID_WORDS.title,
    finding: grid.finding,
    caption: GRID_WORDS.caption,
    heads: [GRID_WORDS.issue, TABLE_WORDS.heads.group].map((words) => nameView(words)).concat(grid.parties.map(shortLink)),
    rows: [
      ...grid.bands.flatMap(({ title, rows: issues }) =>
        issues.map(({ topic, cells }) => [
          topic,
          nameView(title),
          ...cells.map((cell, party) => stanceCell(cell, stances.get(topic.id)?.[party], place)),
        ]),
      ),
      ...grid.silent.map(({ topic, points }) => [
        topic,
        { ...notStated, points, cites: cites.get(topic.id) ?? [] },
        ...grid.parties.map(() => notStated),
      ]),
    ],
  };
}

function stanceCell({ stance, hedge, fragment, point }: GapCell, full: StanceView | undefined, place: string): TableCell {
  return {
    ...nameView(stance.label),
    ...(fragment && !point && { href: `${place}#${fragment}` }),
    ...(hedge && { hedge }),
    ...(point && { points: [point] }),
    ...(full?.text && { text: full.text }),
    ...(full && full.cites.length > 0 && { cites: full.cites }),
  };
}
