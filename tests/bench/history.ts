import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawHistory } from './draw-history.ts';
import type { Row } from './report-builds.ts';

/** A build that was measured once; ratios are of processor time, in the same run. */
export interface Past {
  date: string;
  commit: string;
  briefings: number;
  kind: string;
  pages: number;
  /** In seconds. */
  cpu: number;
  /** At its peak, in MiB. */
  memory: number;
  bytes: number;
  files?: number;
  /** To a site of Astro alone with as many pages. */
  bare?: number;
  /** To a site of Starlight with the same texts. */
  starlight?: number;
  /** To the cold build. */
  cold?: number;
}

const FILE = join(import.meta.dirname, 'history.jsonl');

/** Adds measured builds to the history, a line for each, in place of what the same commit had there, and draws all of it into history.svg. */
export function keepHistory(rows: Row[], commit: string): void {
  const date = new Date().toISOString().slice(0, 10);
  const measured = rows.map((row) => pastOf(row, rows, { date, commit }));
  const isAgain = (one: Past) =>
    measured.some((each) => each.commit === one.commit && each.briefings === one.briefings && each.kind === one.kind);
  const past = [...readHistory().filter((each) => !isAgain(each)), ...measured];
  writeFileSync(FILE, past.map((each) => `${JSON.stringify(each)}\n`).join(''));
  writeFileSync(join(import.meta.dirname, 'history.svg'), drawHistory(past));
}

/** Returns every build that was measured, oldest first. */
export function readHistory(): Past[] {
  const lines = readFileSync(FILE, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}

function pastOf(
  { briefings, kind, pages, cpu, memory, bytes, files, bareCpu, starlight }: Row,
  rows: Row[],
  run: { date: string; commit: string },
): Past {
  const cold = kind === 'cold' ? undefined : rows.find((row) => row.briefings === briefings && row.kind === 'cold');
  const ratios = { bare: bareCpu && cpu / bareCpu, starlight: starlight && cpu / starlight.cpu, cold: cold && cpu / cold.cpu };
  const known = Object.entries(ratios).flatMap(([name, ratio]) => (ratio ? [[name, Number(ratio.toFixed(3))]] : []));
  const counts = { pages, cpu: Number(cpu.toFixed(1)), memory: Math.round(memory), bytes, files };
  return { ...run, briefings, kind, ...counts, ...Object.fromEntries(known) };
}
