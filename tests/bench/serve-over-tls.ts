import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../verify/free-port.ts';

/** Serves folders over TLS and HTTP/2, compressed, each at a port of its own, as hosts do; Caddy signs the certificates itself. */
export async function serveOverTls(folders: string[]): Promise<{ addresses: string[]; stop: () => Promise<void> }> {
  const work = mkdtempSync(join(tmpdir(), 'readout-tls-'));
  const ports: number[] = [];
  for (const _ of folders) ports.push(await freePort());
  const sites = folders.map(
    (folder, at) =>
      `https://localhost:${ports[at]} {\n bind 127.0.0.1\n tls internal\n root * ${folder}\n encode zstd gzip\n file_server\n}`,
  );
  const file = join(work, 'Caddyfile');
  writeFileSync(file, ['{\n admin off\n skip_install_trust\n auto_https disable_redirects\n}', ...sites].join('\n'));
  const server = spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: work, XDG_DATA_HOME: work },
  });
  // The stream is read to its end: Caddy stops if nobody reads what it says.
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.stderr.setEncoding('utf8').on('data', (text: string) => text.includes('serving initial configuration') && resolve());
  });
  const stop = async () => {
    server.kill();
    if (server.exitCode === null) await once(server, 'exit');
    rmSync(work, { recursive: true, force: true });
  };
  return { addresses: ports.map((port) => `https://localhost:${port}/`), stop };
}
