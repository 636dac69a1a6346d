// Loaded before a command: ends its process, as SIGKILL does, at the step of its writing that KILL_AT names; a file is then half written.
import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const STEPS = ['writeFileSync', 'mkdirSync', 'renameSync', 'symlinkSync', 'rmSync', 'rmdirSync', 'linkSync', 'cpSync'];
let left = Number(process.env.KILL_AT);

for (const [room, names] of [
  [fs, STEPS],
  [promises, ['writeFile', 'copyFile']],
]) {
  for (const name of names) {
    const act = room[name];
    room[name] = (...given) => {
      if (--left === 0) {
        if (name.startsWith('writeFile')) fs.appendFileSync(given[0], given[1].slice(0, given[1].length / 2));
        process.kill(process.pid, 'SIGKILL');
      }
      return act(...given);
    };
  }
}
syncBuiltinESMExports();
