// Runs before and after npm packs the project, not before the command "pack": puts the lock file into the package under the one name that npm
// publishes and reads where the package is installed, so that a library is built with the versions that were tested.
import { copyFileSync, rmSync } from 'node:fs';

const PUBLISHED = 'npm-shrinkwrap.json';
const isPacking = ['pack', 'publish'].includes(process.env.npm_command ?? '');

if (isPacking && process.env.npm_lifecycle_event === 'prepack') copyFileSync('package-lock.json', PUBLISHED);
if (isPacking && process.env.npm_lifecycle_event === 'postpack') rmSync(PUBLISHED, { force: true });
