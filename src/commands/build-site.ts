import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { keepContent } from '../reader/cached-content.ts';
import { ContentError, requireSound } from '../reader/read-content.ts';
import { EXAMPLE_SITE_URL, settings } from '../settings.ts';
import { report } from '../stages.ts';
import { assertWhole } from './assert-whole.ts';
import { summary } from './progress/summary.ts';
import { watchBuild } from './progress/watch-build.ts';

/** Builds the site beside the last one and takes its place only when it is whole; gives the exit status. */
export async function buildSite(): Promise<0 | 1> {
  const out = resolve(settings.outDir);
  const staging = `${out}.building-${process.pid}`;
  // Astro compiles the pages in the output folder only inside the project; elsewhere, builds would share one folder and mix.
  const workshop = resolve(`.astro/building-${process.pid}`);
  const cacheDir = mkdtempSync(join(tmpdir(), 'readout-build-'));
  const progress = watchBuild();
  try {
    report('read');
    const content = requireSound(keepContent(settings.contentDir, settings.basePath));
    if (settings.siteUrl === EXAMPLE_SITE_URL) {
      console.log(`Absolute addresses point to ${EXAMPLE_SITE_URL}, a host reserved for examples. Set SITE_URL to the site's own.`);
    }
    report('start');
    await build({ outDir: workshop, cacheDir, logLevel: 'warn' });
    report('check');
    const pages = assertWhole(workshop, content);
    move(workshop, staging);
    swap(staging, out);
    const made = summary(out, content);
    const { took, stages } = progress.end();
    console.log(`${stages}\n${pages} pages built in ${settings.outDir} in ${took}: ${made}.`);
    return 0;
  } catch (error) {
    progress.end();
    console.error(error instanceof ContentError ? error.message : error);
    console.error(existsSync(out) ? 'Nothing was published; the last good build is untouched.' : 'Nothing was published.');
    return 1;
  } finally {
    for (const folder of [workshop, staging, cacheDir]) rmSync(folder, { recursive: true, force: true });
  }
}

/** Moves a folder, to another disk as well. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}

/** Puts the new build in the place of the old one. */
function swap(staging: string, out: string): void {
  const old = `${out}.old-${process.pid}`;
  if (existsSync(out)) renameSync(out, old);
  renameSync(staging, out);
  rmSync(old, { recursive: true, force: true });
}
