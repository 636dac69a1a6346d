import { roundLine, roundName } from '../../model/library/event-line.ts';
import type { Briefing } from '../../model/library/records.ts';
import type { TableRow } from '../../model/search/table-rows.ts';
import { titlePlaces } from '../../model/search/title-lists.ts';
import { changedSince } from '../../words/found-words.ts';

/**
 * Returns the files with the titles of the rows of the table of points, which come from newest to oldest: a line for each with its title
 * and, if it differs from that of the line before, the name of its round.
 */
export function rowTitles(rows: TableRow[], briefings: ReadonlyMap<string, Briefing>): Map<string, string> {
  const lines = Map.groupBy(titlePlaces(rows), ([, { file }]) => file);
  const titles = new Map(rows.map((row) => [row, titleOf(row, briefings.get(row.round.id))]));
  return new Map(
    Array.from(lines, ([file, listed]) => {
      const each = listed.map(([row], at) => {
        const isSame = listed[at - 1]?.[0].round === row.round;
        return isSame ? (titles.get(row)?.title ?? '') : Object.values(titles.get(row) ?? {}).join('\t');
      });
      return [file, each.join('\n')];
    }),
  );
}

function titleOf({ kind, id: point }: TableRow, briefing: Briefing | undefined): { title: string; round: string } {
  if (!briefing) return { title: '', round: '' };
  const { data, points, previous } = briefing;
  const ofPoint = points.find(({ id }) => id === point)?.data.title;
  const title = ofPoint ?? (kind === 'changes' && previous ? changedSince(roundLine(previous.data.event)) : data.title);
  return { title: inLine(title), round: inLine(roundName(data)) };
}

function inLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
