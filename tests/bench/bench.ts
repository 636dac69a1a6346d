import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addProcesses } from './add-processes.ts';
import { buildBare, buildStarlight, type Peer } from './build-peers.ts';
import { writeCorpus } from './corpus.ts';
import { keepResults } from './keep-results.ts';
import { measureSave } from './measure-save.ts';
import { measureSearch } from './measure-search.ts';
import { measureViews, type View } from './measure-views.ts';
import { type Row, reportBuilds } from './report-builds.ts';
import { reportSaves, reportSearches, reportViews, type Save, type Search } from './report-waits.ts';
import { runMeasured } from './run-measured.ts';
import { weighFolder } from './weigh-folder.ts';

const { values } = parseArgs({
  options: {
    /** The numbers of briefings that are built; none, to measure saves alone. */
    counts: { type: 'string', default: '1,100,1000' },
    /** 5,000 and 10,000 as well. */
    large: { type: 'boolean', default: false },
    /** The numbers of briefings that are also built with share cards. */
    cards: { type: 'string', default: '1,100' },
    /** The numbers of briefings, of those that are built, at which the search is timed in a browser. */
    searches: { type: 'string', default: '1,1000' },
    /** The number of briefings, as the rounds of ten processes, at which pages are opened on a slow phone; none where Starlight is not installed. */
    views: { type: 'string', default: '100' },
    /** The numbers of briefings at which a save in the live preview is measured. */
    saves: { type: 'string', default: '1000' },
    /** Keeps the results in RESULTS.md. */
    write: { type: 'boolean', default: false },
  },
});

const PEERS =
  '“Starlight” is a documentation site made with Starlight from the texts of the same library: a page for each briefing, actor, topic and process, but none for a point, a frame or a year, and its search. A bare site is Astro alone with as many pages as ours, of one kilobyte each. Both are built in the same run, so the ratios compare better across machines than the times do.';

/** How many processes there are where first views are measured. */
const PROCESSES = 10;

/** How busy the machine is without the benchmark: how many processes want to run. */
const [loadBefore = 0] = loadavg();
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
const [content, out, cache] = ['content', 'out', 'cache'].map((name) => join(folder, name)) as [string, string, string];
let starlight: Peer | undefined;

try {
  const rows: Row[] = [];
  const saves: Save[] = [];
  const searches: Search[] = [];
  const views: View[] = [];
  const counts = [...numbers(values.counts), ...(values.large ? [5000, 10_000] : [])];
  for (const count of counts) {
    writeCorpus(content, count);
    rmSync(cache, { recursive: true, force: true });
    const cold = await build(count, 'cold', 'off');
    starlight?.remove();
    starlight = await buildStarlight(content);
    const bare = await buildBare(join(folder, 'bare'), cold.pages);
    rows.push({ ...cold, bareCpu: bare.cpu, ...(starlight && { starlight }) });
    if (numbers(values.searches).includes(count)) searches.push({ briefings: count, ...(await measureSearch(content, out)) });
    appendFileSync(join(content, 'briefings', changed()), '\nOne more sentence.\n');
    rows.push(await build(count, 'after one change', 'off'));
    if (numbers(values.cards).includes(count)) rows.push(await build(count, 'with share cards', 'on'));
  }
  for (const count of numbers(values.views)) {
    writeCorpus(content, count);
    addProcesses(content, PROCESSES);
    await build(count, 'for first views', 'off');
    starlight?.remove();
    starlight = await buildStarlight(content);
    if (starlight) views.push(...(await measureViews(out, starlight.out)));
  }
  for (const count of numbers(values.saves)) {
    console.error(`${count} briefings, a save …`);
    writeCorpus(content, count);
    saves.push({ briefings: count, ...(await measureSave(content, changed().replace(/\.md$/, ''))) });
  }
  const measured = {
    '# What a build costs': rows.length > 0 && `${PEERS}\n\n${reportBuilds(rows)}`,
    '## What a first view takes': views.length > 0 && reportViews(views, Number(values.views), PROCESSES),
    '## What a search takes': searches.length > 0 && reportSearches(searches),
    '## What a save in the live preview costs': saves.length > 0 && reportSaves(saves),
  };
  console.log(Object.values(measured).filter(Boolean).join('\n\n'));
  if (values.write) keepResults(measured, rows, loadBefore);
} finally {
  starlight?.remove();
  rmSync(folder, { recursive: true, force: true });
}

function numbers(list: string): number[] {
  return list
    .split(',')
    .map(Number)
    .filter((number) => number > 0);
}

async function build(briefings: number, kind: string, cards: 'on' | 'off'): Promise<Row> {
  console.error(`${briefings} briefings, ${kind} …`);
  const environment = { CONTENT_DIR: content, OUT_DIR: out, CACHE_DIR: cache, SHARE_CARDS: cards };
  const { output, ...cost } = await runMeasured([process.execPath, 'tests/bench/measured-build.ts'], process.cwd(), environment);
  const stages = JSON.parse(output.trim().split('\n').at(-1) ?? '{}');
  const pages = Number(/^(\d+) pages built/m.exec(output)?.[1]);
  return { briefings, kind, pages, ...cost, ...weighFolder(out), stages };
}

/** Returns the file of the briefing in the middle. */
function changed(): string {
  const files = readdirSync(join(content, 'briefings')).toSorted();
  return files[Math.floor(files.length / 2)] ?? '';
}
