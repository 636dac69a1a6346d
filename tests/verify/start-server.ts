import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../support/run-build.ts';
import { freePort } from './free-port.ts';

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

interface Setting {
  site: string;
  work: string;
  port: number;
  /** What "npm run headers" writes. */
  headers: string;
}

/** Each server with the file around the headers, and how it is started. */
const SERVERS: Record<string, { around: (setting: Setting) => string; start: (file: string) => string[] }> = {
  nginx: {
    around: ({ site, work, port, headers }) => `daemon off; user ${userInfo().username}; pid ${work}/nginx.pid; error_log ${work}/nginx.log;
      worker_processes auto; worker_rlimit_nofile 8192; events { worker_connections 4096; }
      http { include /etc/nginx/mime.types; access_log off; ${TEMPORARY.map((name) => `${name}_temp_path ${work}/${name};`).join(' ')}
      server { listen 127.0.0.1:${port} backlog=4096; root ${site}; ${headers} } }`,
    start: (file) => ['-c', file],
  },
  caddy: {
    around: ({ site, port, headers }) => `{\n admin off\n auto_https off\n}\nhttp://127.0.0.1:${port} {\nroot * ${site}\n${headers}}\n`,
    start: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
};

/** The servers that can be started, if they are installed. */
export const SERVER_NAMES = Object.keys(SERVERS);

/** Says that a server is not installed; returns false if it is. */
export function whyNot(name: string): string | false {
  return spawnSync(name, ['-v']).error || spawnSync(name, ['version']).error ? `${name} is not installed` : false;
}

/** Serves a built site, which lives under a path, on loopback with the headers that "npm run headers" writes for a server. */
export async function startServer(name: string, site: string, base = '/'): Promise<{ address: string; stop: () => void }> {
  const server = SERVERS[name];
  if (!server) throw new Error(`There is no server ${name}; there are: ${SERVER_NAMES.join(', ')}.`);
  const { status, output: headers } = await runNode(['src/commands/headers.ts', name], { OUT_DIR: site });
  if (status !== 0) throw new Error(headers);
  const work = mkdtempSync(join(tmpdir(), 'readout-server-'));
  const port = await freePort();
  const file = join(work, 'config');
  writeFileSync(file, server.around({ site, work, port, headers }));
  const child = spawn(name, server.start(file), { stdio: 'ignore', env: { ...process.env, HOME: work } });
  const address = `http://127.0.0.1:${port}${base}`;
  await untilAnswered(() => fetch(address), child);
  const stop = () => {
    child.once('close', () => rmSync(work, { recursive: true, force: true }));
    child.kill();
  };
  return { address, stop };
}

/** Asks until there is an answer; throws if the server ends before. */
async function untilAnswered(ask: () => Promise<unknown>, server: ChildProcess): Promise<void> {
  for (;;) {
    try {
      return void (await ask());
    } catch (error) {
      if (server.exitCode !== null) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
