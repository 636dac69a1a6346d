#!/usr/bin/env node
// The command of the package, where it is installed beside a library of its own: runs on whatever Node there is, and hands over to the one that
// the package brings, if this system has it, with what lets Node read TypeScript below node_modules.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const node = packagedNode() ?? process.execPath;
const hooks = new URL('read-typescript.mjs', import.meta.url).href;
const main = fileURLToPath(new URL('run-named.ts', import.meta.url));
const child = spawn(node, ['--disable-warning=ExperimentalWarning', '--import', hooks, main, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (status) => {
  process.exitCode = status ?? 1;
});

/** Returns the path of the Node that an optional dependency brings, if npm has installed it here. */
function packagedNode() {
  try {
    return createRequire(import.meta.url).resolve(`node-${process.platform}-${process.arch}/bin/node`);
  } catch {
    return undefined;
  }
}
