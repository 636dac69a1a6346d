import { fileURLToPath } from 'node:url';
import { closest } from 'fastest-levenshtein';

/** The commands of the package, each in the file of its name, and what it does. */
const COMMANDS = {
  init: 'writes a library to begin with into a folder',
  start: 'builds the site, serves it on this machine and prints the address',
  dev: 'shows the site as you edit',
  check: 'prints every mistake in the content',
  new: 'writes an actor, topic, source, process, briefing or point',
  ledger: 'issues the identifiers of new entries and points',
  rename: 'gives an entry another id, with every link to it',
  renumber: 'gives one of two points with the same id the next free one',
  build: 'builds the site',
  deploy: 'puts the last build where a web server reads it',
  headers: 'prints the headers of the site for a web server',
  pdf: 'makes a PDF of a briefing from the last build',
  pack: 'makes one HTML file of a briefing, with its own search',
  migrate: 'brings a library of an older version to this one',
  schemas: 'writes the schemas that editors check entries against',
};

const [name = '--help'] = process.argv.splice(2, 1);
if (Object.hasOwn(COMMANDS, name)) {
  // As if the command itself had been started: it explains itself by its name.
  process.argv[1] = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  await import(`./${name}.ts`);
} else if (name === '--help' || name === '-h') {
  console.log(usage());
} else {
  console.error(`There is no command "${name}". Did you mean "${closest(name, Object.keys(COMMANDS))}"?\n\n${usage()}`);
  process.exitCode = 2;
}

function usage(): string {
  const width = Math.max(...Object.keys(COMMANDS).map(({ length }) => length)) + 2;
  const lines = Object.entries(COMMANDS).map(([command, does]) => `  ${command.padEnd(width)}${does}`);
  return ['readout <command>', '', ...lines].join('\n');
}
