// Runs before every other command, on whatever Node there is: installs the packages of the lock file unless they are there. Tools that only
// some checks need have a folder with a lock of its own, which their commands name.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(fileURLToPath(new URL('../..', import.meta.url)), process.argv[2] ?? '');
const stamp = join(folder, 'node_modules/.installed-lock');

try {
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const digest = createHash('sha256').update(lock).digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== digest || !hasAll(JSON.parse(lock))) {
    install();
    writeFileSync(stamp, digest);
  }
} catch (error) {
  console.error(`The packages of ${folder} could not be installed: ${error.message}. Fix that and run the command again.`);
  process.exit(1);
}

/** Tells whether every package that a lock names has its folder; those for other systems are none of this one's. */
function hasAll({ packages }) {
  return Object.entries(packages).every(
    ([path, { optional }]) => path === '' || optional || existsSync(join(folder, path, 'package.json')),
  );
}

function install() {
  console.log('Installing the packages …');
  const { status, error } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) throw new Error('npm says why above');
}
