import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeBareSite } from './bare-site.ts';
import { writeCorpus } from './corpus.ts';
import { measureSave } from './measure-save.ts';
import { type Row, reportBuilds, reportSaves, type Save } from './report.ts';
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
    /** The numbers of briefings at which a save in the live preview is measured. */
    saves: { type: 'string', default: '1000' },
    /** Keeps the results in RESULTS.md. */
    write: { type: 'boolean', default: false },
  },
});

const PREVIEW = '## What a save in the live preview costs';
const BARE =
  'A bare site is Astro alone with as many pages of one kilobyte, built in the same run: its ratio means the same on any machine.';

/** How busy the machine is without the benchmark: how many processes want to run. */
const [loadBefore = 0] = loadavg();
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
const [content, out, cache, bare] = ['content', 'out', 'cache', 'bare'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
  string,
];

try {
  const rows: Row[] = [];
  const saves: Save[] = [];
  const counts = [...numbers(values.counts), ...(values.large ? [5000, 10_000] : [])];
  writeBareSite(bare);
  for (const count of counts) {
    writeCorpus(content, count);
    rmSync(cache, { recursive: true, force: true });
    const cold = await build(count, 'cold', 'off');
    rows.push({ ...cold, bareCpu: await buildBare(cold.pages) });
    appendFileSync(join(content, 'briefings', changed()), '\nOne more sentence.\n');
    rows.push(await build(count, 'after one change', 'off'));
    if (numbers(values.cards).includes(count)) rows.push(await build(count, 'with share cards', 'on'));
  }
  for (const count of numbers(values.saves)) {
    console.error(`${count} briefings, a save …`);
    writeCorpus(content, count);
    saves.push({ briefings: count, ...(await measureSave(content, changed().replace(/\.md$/, ''))) });
  }
  const [builds, preview] = [rows.length > 0 && reportBuilds(rows), saves.length > 0 && reportSaves(saves)];
  console.log([builds, preview].filter(Boolean).join('\n\n'));
  if (values.write) keep(builds, preview);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function numbers(list: string): number[] {
  return list.split(',').filter(Boolean).map(Number);
}

async function build(briefings: number, kind: string, cards: 'on' | 'off'): Promise<Row> {
  console.error(`${briefings} briefings, ${kind} …`);
  const environment = { CONTENT_DIR: content, OUT_DIR: out, CACHE_DIR: cache, SHARE_CARDS: cards };
  const { output, ...cost } = await runMeasured([process.execPath, 'tests/bench/measured-build.ts'], process.cwd(), environment);
  const stages = JSON.parse(output.trim().split('\n').at(-1) ?? '{}');
  const pages = Number(/^(\d+) pages built/m.exec(output)?.[1]);
  return { briefings, kind, pages, ...cost, bytes: weighFolder(out).bytes, stages };
}

async function buildBare(pages: number): Promise<number> {
  const astro = join(process.cwd(), 'node_modules', 'astro', 'bin', 'astro.mjs');
  const { cpu } = await runMeasured([process.execPath, astro, 'build', '--silent'], bare, { BARE_PAGES: String(pages) });
  return cpu;
}

/** Returns the file of the briefing in the middle. */
function changed(): string {
  const files = readdirSync(join(content, 'briefings')).toSorted();
  return files[Math.floor(files.length / 2)] ?? '';
}

/** Writes what was measured into RESULTS.md, and leaves there what was not. */
function keep(builds: string | false, preview: string | false): void {
  const file = join(import.meta.dirname, 'RESULTS.md');
  const [formerBuilds = '', formerPreview = ''] = readFileSync(file, 'utf8').split(PREVIEW);
  const parts = [
    builds ? `# What a build costs\n\n${origin()}\n\n${BARE}\n\n${builds}` : formerBuilds.trim(),
    preview ? `${PREVIEW}\n\n${origin()}\n\n${preview}` : formerPreview && `${PREVIEW}${formerPreview}`,
  ];
  writeFileSync(file, `${parts.filter(Boolean).join('\n\n').trimEnd()}\n`);
}

function origin(): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model.trim() || process.arch}), ${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `\`npm run bench -- --write\`, ${new Date().toISOString().slice(0, 10)}, commit ${commit}, Node ${process.version}, ${machine}; load before ${loadBefore.toFixed(1)}.`;
}
