import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deploySite } from '../../src/commands/deploy/deploy-site.ts';
import { settings } from '../../src/environment.ts';
import { startServer, whyNot } from '../verify/start-server.ts';

/**
 * Asks nginx on loopback, with wrk, for a briefing of the last build as a browser would, and for a bare file of the same size, which is the
 * limit; prints how many answers a second each gave and how many were errors. Takes the seconds of each run.
 */
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '30' } } });
const PAGE = 'briefings/2026-01-paris-talks/index.html';
const target = mkdtempSync(join(tmpdir(), 'readout-load-'));

interface Load {
  perSecond: number;
  errors: number;
}

function ask(address: string, connections: number): Load {
  const given = ['-t2', `-c${connections}`, `-d${values.seconds}s`, '-H', 'Accept-Encoding: gzip', address];
  const { stdout, error } = spawnSync('wrk', given, { encoding: 'utf8' });
  if (error) throw new Error('wrk is not installed (Debian: apt-get install wrk).');
  const sum = (pattern: RegExp) =>
    [...(stdout.match(pattern)?.[0] ?? '').matchAll(/\d+/g)].reduce((all, [number]) => all + Number(number), 0);
  return {
    perSecond: Number(/Requests\/sec:\s*([\d.]+)/.exec(stdout)?.[1]),
    errors: sum(/Socket errors:.*/) + sum(/Non-2xx or 3xx responses:.*/),
  };
}

const missing = whyNot('nginx');
if (missing) throw new Error(`${missing} (Debian: apt-get install nginx).`);
await deploySite(settings.outDir, target);
const size = readFileSync(join(target, `current/${PAGE}.gz`)).length;
writeFileSync(join(target, 'current/bare.bin'), Buffer.alloc(size, 1));
const { address, stop } = await startServer('nginx', join(target, 'current'));
try {
  for (const connections of [64, 1000]) {
    const [page, bare] = [ask(address + PAGE.replace('index.html', ''), connections), ask(`${address}bare.bin`, connections)];
    const ratio = (page.perSecond / bare.perSecond).toFixed(2);
    console.log(
      `${connections} connections: the briefing ${Math.round(page.perSecond)} a second, ${page.errors} errors; ` +
        `a bare file of ${size} bytes ${Math.round(bare.perSecond)} a second, ${bare.errors} errors; ${ratio} times.`,
    );
  }
} finally {
  stop();
  rmSync(target, { recursive: true, force: true });
}
