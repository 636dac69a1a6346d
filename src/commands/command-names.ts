/** The commands of the package, each in the file of its name, and what it does. */
export const COMMAND_NAMES = {
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
