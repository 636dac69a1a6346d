import { fileURLToPath } from 'node:url';
import { nearest } from '../reader/problem.ts';
import { COMMAND_NAMES } from './command-names.ts';
import { readManifest } from './package-folder.ts';

const [name = '--help'] = process.argv.splice(2, 1);
if (Object.hasOwn(COMMAND_NAMES, name)) {
  // As if the command itself had been started: it explains itself by its name.
  process.argv[1] = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  await import(`./${name}.ts`);
} else if (name === '--help' || name === '-h') {
  console.log(usage());
} else if (name === '--version' || name === '-v') {
  console.log(readManifest().version);
} else {
  const meant = nearest(name, Object.keys(COMMAND_NAMES));
  console.error(`There is no command "${name}".${meant ? ` Did you mean "${meant}"?` : ''}\n\n${usage()}`);
  process.exitCode = 2;
}

function usage(): string {
  const width = Math.max(...Object.keys(COMMAND_NAMES).map(({ length }) => length)) + 2;
  const lines = Object.entries(COMMAND_NAMES).map(([command, does]) => `  ${command.padEnd(width)}${does}`);
  return ['readout <command>', '', ...lines].join('\n');
}
