import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { listFiles } from '../../list-files.ts';
import { makeFolder } from '../../make-folder.ts';
import { formatProblems } from '../../reader/problem.ts';
import type { Settings } from '../../settings.ts';
import { writeWhole } from '../folders/write-whole.ts';
import { issueLedger, today } from '../ledger/issue-ledger.ts';
import { Refusal } from '../run-plainly.ts';
import { keepPackage, refuseMissing } from './keep-package.ts';
import { ownPackage } from './own-package.ts';

/** The files that a library begins with; "dot-" stands for the dot of a name that npm would leave out of the package. */
const TEMPLATE = join(import.meta.dirname, 'library');

/** What may be in a folder that a library begins in. */
const ALLOWED = new Set(['.git', 'node_modules', 'package-lock.json', 'package.json']);

const USAGE = `readout init [folder] [--package version|file|address]

Writes a library to begin with: an example, a README for its authors, a workflow that checks and publishes it.
  folder     where, if not here; it is made, and has to be empty but for a package.json
  --package  the Readout that it is built with: a version, an address or a file, which is copied into the library; by default this version`;

/** Writes a library to begin with into a folder, and issues its identifiers; returns the exit status. */
export function writeLibrary(args: string[], settings: Settings): 0 {
  const options = { package: { type: 'string' }, help: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const folder = resolve(positionals[0] ?? '.');
  refuseTaken(folder);
  if (values.package) refuseMissing(values.package);
  const files = listFiles(TEMPLATE).map((from): [to: string, text: string] => [
    from.replaceAll(/(?<=^|\/)dot-/g, '.'),
    readFileSync(join(TEMPLATE, from), 'utf8'),
  ]);
  const uses = values.package && keepPackage(values.package, folder);
  files.push(['package.json', ownPackage(folder, uses)]);
  for (const [path, text] of files) {
    makeFolder(dirname(join(folder, path)));
    writeWhole(join(folder, path), text);
  }
  const { errors } = issueLedger({ ...settings, contentDir: join(folder, 'content') }, today());
  if (errors.length > 0) throw new Error(formatProblems(errors));
  const here = relative(process.cwd(), folder);
  const there = here.includes(' ') ? `"${here}"` : here;
  console.log(`The library is written. ${here ? `Go there (cd ${there}), then run` : 'Run'} "npm start".`);
  return 0;
}

/** Throws if a folder has something in it that a library could get mixed up with. */
function refuseTaken(folder: string): void {
  const there = existsSync(folder) ? readdirSync(folder).filter((name) => !ALLOWED.has(name)) : [];
  if (there.length === 0) return;
  const names = there.slice(0, 3).join(', ') + (there.length > 3 ? ' and more' : '');
  throw new Refusal(`${folder} has ${names} in it. Nothing was written. Name an empty folder: readout init <folder>.`);
}
