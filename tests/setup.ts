import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { carryBrowser } from '../src/commands/find-browser.ts';
import { runBuild } from './site/run-build.ts';
import { FOLDER_VARIABLE, logOf, type Site, sitesIn } from './site/sites.ts';

/** Builds the sites that the tests read, once, before any test; they go when the run ends. */
export async function globalSetup(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-tests-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  process.env[FOLDER_VARIABLE] = folder;
  // Every test file is a process of its own; what they all import is compiled once.
  process.env.NODE_COMPILE_CACHE = join(folder, 'compiled');
  const ended = await Promise.allSettled([...sitesIn(folder).map(build), carryBrowser(join(folder, 'browser'))]);
  for (const outcome of ended) if (outcome.status === 'rejected') throw outcome.reason;
}

async function build(site: Site): Promise<void> {
  const { status, output } = await runBuild({ ...site.environment, OUT_DIR: site.folder });
  if (status !== 0) throw new Error(`The site ${site.name} could not be built, so nothing was tested. The build said:\n\n${output}`);
  writeFileSync(logOf(site), output);
}
