import { STAGES, type Stage } from '../../src/stages.ts';
import type { SaveCost } from './measure-save.ts';
import type { SearchWait } from './measure-search.ts';

/** What was measured of a build. */
export interface Row {
  briefings: number;
  /** What is special about it: "cold", "with share cards", "after one change". */
  kind: string;
  pages: number;
  cpu: number;
  wall: number;
  memory: number;
  bytes: number;
  /** The processor time of the build of a bare site with as many pages. */
  bareCpu?: number;
  /** Processor time by stage, in seconds. */
  stages: Partial<Record<Stage, number>>;
}

/** What was measured of a save in the live preview. */
export interface Save extends SaveCost {
  briefings: number;
}

/** What was measured of the search. */
export interface Search extends SearchWait {
  briefings: number;
}

/** Returns what builds cost as tables in Markdown. */
export function reportBuilds(rows: Row[]): string {
  const costs = rows.map((row) => [
    number(row.briefings),
    row.kind,
    number(row.pages),
    row.cpu.toFixed(1),
    ((row.cpu / row.pages) * 1000).toFixed(1),
    row.bareCpu ? (row.cpu / row.bareCpu).toFixed(2) : '–',
    row.wall.toFixed(1),
    number(Math.round(row.memory)),
    (row.bytes / 1e6).toFixed(1),
  ]);
  const names = Object.keys(STAGES) as Stage[];
  const shares = rows.map(({ briefings, kind, stages }) => {
    const all = Object.values(stages).reduce((sum, time) => sum + time, 0);
    return [number(briefings), kind, ...names.map((name) => `${Math.round(((stages[name] ?? 0) / all) * 100)} %`)];
  });
  return [
    table(['briefings', 'build', 'pages', 'CPU s', 'CPU ms a page', '× bare Astro', 'wall s', 'peak MiB', 'MB out'], costs),
    ...growth(rows),
    'Share of each stage in the CPU time:',
    table(['briefings', 'build', ...names.map((name) => STAGES[name].toLowerCase())], shares),
  ].join('\n\n');
}

/** Says how the cost of cold builds grows: with an exponent of 1, twice the briefings cost twice as much. */
function growth(rows: Row[]): string[] {
  const cold = rows.filter(({ kind }) => kind === 'cold');
  const lines = cold.slice(1).map((row, index) => {
    const before = cold[index] as Row;
    const exponent = Math.log(row.cpu / before.cpu) / Math.log(row.briefings / before.briefings);
    return `- from ${number(before.briefings)} to ${number(row.briefings)} briefings: ${exponent.toFixed(2)}`;
  });
  return lines.length > 0 ? [`Growth exponent of the CPU time of cold builds:\n\n${lines.join('\n')}`] : [];
}

/** Returns how soon the live preview shows a save as a table in Markdown. */
export function reportSaves(saves: Save[]): string {
  const costs = saves.map(({ briefings, wall, cpu }) => [number(briefings), 'a save is shown', wall.toFixed(2), cpu.toFixed(2)]);
  return [
    'After a word more in an analysis; the median of five. The CPU time is that of all that follows.',
    table(['briefings', 'live preview', 'wall s', 'CPU s'], costs),
  ].join('\n\n');
}

/** Returns how soon the search shows something as a table in Markdown. */
export function reportSearches(searches: Search[]): string {
  const waits = searches.flatMap(({ briefings, suggestion, result, file }) =>
    Object.entries({ 'a suggestion in the box': suggestion, 'a result on its page': result }).map(([what, wait]) => [
      number(briefings),
      what,
      wait.toFixed(0),
      (wait / file).toFixed(1),
    ]),
  );
  return [
    'From a key to what it asks for, in a browser on this machine; medians of 13 words, each asked for the first time after another. The ratio is to the time of one file of two kilobytes, fetched by the same page.',
    table(['briefings', 'until there is', 'ms', '× one file'], waits),
  ].join('\n\n');
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 1 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
