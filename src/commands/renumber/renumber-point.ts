import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPoints, nextPointId } from '../../model/library/points.ts';
import { briefingSchema } from '../../model/schema/briefing.ts';
import { EntryFile } from '../../reader/entry-file.ts';
import { readLedger } from '../../reader/read-ledger.ts';
import type { Settings } from '../../settings.ts';
import { holdContent } from '../folders/hold-content.ts';
import { writeWhole } from '../folders/write-whole.ts';
import { replaceAt } from '../rename/rename-in-text.ts';
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
    const issued = readLedger(settings.contentDir).ledger?.points.map((row) => row.data) ?? [];
    const next = nextPointId(point.kind, briefing, points, issued);
    writeWhole(path, replaceAt(text, file.placeOf([...point.path, 'id']), id, next), { was: text });
    console.log(
      `${place}: "${id}" is now "${next}". Links and fields that name "${id}" lead to the other point; correct those that meant this one.`,
    );
    console.log('Run "npm run ledger" to issue it. If the ledger has two rows for one id, delete the one with the later day first.');
  });
  return 0;
}
