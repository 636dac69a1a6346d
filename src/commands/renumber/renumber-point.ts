import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ListedPoint, listPoints } from '../../model/library/points.ts';
import { briefingSchema } from '../../model/schema/briefing.ts';
import { POINT_KINDS } from '../../model/schema/vocabulary.ts';
import { EntryFile } from '../../reader/entry-file.ts';
import { readLedger } from '../../reader/read-ledger.ts';
import type { Settings } from '../../settings.ts';
import { holdContent } from '../folders/hold-content.ts';
import { writeWhole } from '../folders/write-whole.ts';
import { Refusal } from '../run-plainly.ts';

const USAGE = 'Name the briefing and the line of the point: npm run renumber -- 2026-01-paris-talks:77';

/** Renumbers one of two points that have the same id, named by its line, with the next free number of its kind; returns the exit status. */
export function renumberPoint([place = '', ...others]: string[], settings: Settings): 0 {
  const [, briefing, line] = /^([a-z0-9-]+):(\d+)$/.exec(place) ?? [];
  if (!briefing || others.length > 0) throw new Refusal(USAGE);
  const path = join(settings.contentDir, 'briefings', `${briefing}.md`);
  if (!existsSync(path)) throw new Refusal(`There is no briefing "${briefing}" in ${settings.contentDir}. ${USAGE}`);
  holdContent(settings, () => {
    const text = readFileSync(path, 'utf8');
    const file = new EntryFile(path, text);
    const { data } = briefingSchema.safeParse(file.data);
    const points = data ? listPoints(data) : [];
    const point = points.find((each) => file.placeOf([...each.path, 'id']).line === Number(line));
    if (!point) throw new Refusal(`No point has its id on line ${line} of ${path}. Nothing was changed. Run "npm run check" for the line.`);
    const { id } = point.data;
    if (points.filter((each) => each.data.id === id).length < 2)
      throw new Refusal(`No other point has the id "${id}", so it keeps it: an id is permanent. Nothing was changed.`);
    const next = nextId(point, points, briefing, settings.contentDir);
    writeWhole(path, replaceId(text, file.placeOf([...point.path, 'id']), id, next), { was: text });
    console.log(
      `${place}: "${id}" is now "${next}". Links and fields that name "${id}" lead to the other point; correct those that meant this one.`,
    );
    console.log('Run "npm run ledger" to issue it. If the ledger has two rows for one id, delete the one with the later day first.');
  });
  return 0;
}

function nextId({ kind }: ListedPoint, points: ListedPoint[], briefing: string, folder: string): string {
  const issued =
    readLedger(folder).ledger?.points.flatMap(({ data }) => (data.briefing === briefing && data.kind === kind ? [data.number] : [])) ?? [];
  const present = points.filter((each) => each.kind === kind).map(({ data }) => Number(data.id.slice(1)));
  return `${POINT_KINDS[kind].letter}${Math.max(...issued, ...present) + 1}`;
}

/** Returns the text with another id at a place; no other byte changes. */
function replaceId(text: string, place: { line: number; column: number }, id: string, next: string): string {
  const lines = text.split('\n');
  const line = lines[place.line - 1] ?? '';
  const at = line.indexOf(id, place.column - 1);
  lines[place.line - 1] = line.slice(0, at) + next + line.slice(at + id.length);
  return lines.join('\n');
}
