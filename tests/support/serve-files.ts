import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { serveFolder } from '../../src/commands/serve-folder.ts';
import { askRaw } from './ask-raw.ts';

/** Serves a site of these files under a path, for as long as the tests of a file run; returns its folder and how to ask it. */
export async function serveFiles(files: Record<string, string>, base = '/') {
  const work = mkdtempSync(join(tmpdir(), 'readout-served-files-'));
  const folder = join(work, 'site');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const { server } = await serveFolder({ folder, base, port: 0 });
  after(() => {
    server.close();
    rmSync(work, { recursive: true, force: true });
  });
  const { port, address } = server.address() as AddressInfo;
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') => askRaw(port, address, { method, path, headers });
  return { folder, ask };
}
