import assert from 'node:assert/strict';
import type { Library, Point } from '../../src/model/library/records.ts';

/** Returns a point of a library by its address in brief, such as "2032-10-vella/a1". */
export function pointAt(address: string, { briefings }: Library): Point {
  const [briefing, id] = address.split('/');
  const found = briefings.find((each) => each.id === briefing)?.points.find((point) => point.id === id);
  return found ?? assert.fail(`There is no point ${address}.`);
}
