import { fileURLToPath } from 'node:url';
import { closest } from 'fastest-levenshtein';
import { COMMAND_NAMES } from './command-names.ts';

const [name = '--help'] = process.argv.splice(2, 1);
if (Object.hasOwn(COMMAND_NAMES, name)) {
  // As if the command itself had been started: it explains itself by its name.
  process.argv[1] = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  await import(`./${name}.ts`);
} else if (name === '--help' || name === '-h') {
  console.log(usage());
} else {
  console.error(`There is no command "${name}". Did you mean "${closest(name, Object.keys(COMMAND_NAMES))}"?\n\n${usage()}`);
  process.exitCode = 2;
}

function usage(): string {
  const width = Math.max(...Object.keys(COMMAND_NAMES).map(({ length }) => length)) + 2;
  const lines = Object.entries(COMMAND_NAMES).map(([command, does]) => `  ${command.padEnd(width)}${does}`);
  return ['readout <command>', '', ...lines].join('\n');
}
