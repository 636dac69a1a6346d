import { STAGES, type Stage } from '../../src/stages.ts';
import type { Peer } from './build-peers.ts';
import { number, ratio, table } from './markdown-table.ts';

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
  files: number;
  /** The processor time of the build of a bare site with as many pages. */
  bareCpu?: number;
  /** The build of a site of Starlight with the same texts. */
  starlight?: Pick<Peer, 'cpu' | 'memory'>;
  /** Processor time by stage, in seconds. */
  stages: Partial<Record<Stage, number>>;
}

/** Returns what builds cost as tables in Markdown. */
export function reportBuilds(rows: Row[]): string {
  const costs = rows.map((row) => [
    number(row.briefings),
    row.kind,
    number(row.pages),
    row.cpu.toFixed(1),
    ((row.cpu / row.pages) * 1000).toFixed(1),
    ratio(row.cpu, row.starlight?.cpu),
    ratio(row.cpu, row.bareCpu),
    ratio(row.cpu, coldOf(row, rows)?.cpu),
    row.wall.toFixed(1),
    number(Math.round(row.memory)),
    ratio(row.memory, row.starlight?.memory),
    (row.bytes / 1e6 / row.briefings).toFixed(2),
    Math.round(row.files / row.briefings).toString(),
  ]);
  const names = (Object.keys(STAGES) as Stage[]).filter((name) => rows.some(({ stages }) => stages[name]));
  const shares = rows.map(({ briefings, kind, stages }) => {
    const all = Object.values(stages).reduce((sum, time) => sum + time, 0);
    return [number(briefings), kind, ...names.map((name) => `${Math.round(((stages[name] ?? 0) / all) * 100)}%`)];
  });
  return [
    table(
      [
        'briefings',
        'build',
        'pages',
        'CPU s',
        'CPU ms a page',
        'CPU × Starlight',
        'CPU × bare Astro',
        'CPU × cold',
        'wall s',
        'peak MiB',
        'peak × Starlight',
        'MB a briefing',
        'files a briefing',
      ],
      costs,
    ),
    ...growth(rows),
    'Share of each stage in the CPU time:',
    table(['briefings', 'build', ...names.map((name) => STAGES[name].replace(/^./, (letter) => letter.toLowerCase()))], shares),
  ].join('\n\n');
}

/** Returns the cold build of as many briefings as another build; none for itself. */
function coldOf({ briefings, kind }: Row, rows: Row[]): Row | undefined {
  return kind === 'cold' ? undefined : rows.find((row) => row.briefings === briefings && row.kind === 'cold');
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
