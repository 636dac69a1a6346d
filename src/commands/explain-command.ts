import { basename } from 'node:path';

/** How each command is called and what it does; "npm run new" explains itself from its questions. */
const COMMANDS: Record<string, string> = {
  start: 'npm start\n\nBuilds the site, serves it on this machine and prints the address.',
  dev: 'npm run dev\n\nServes a live preview, drafts included. The box in its corner lists what is missing from a briefing and links to each line.',
  check: `npm run check -- [--format text|json|github] [--source <id>=<file>]

Prints every mistake in the content, with file, line and column.
  --format   json for programs, github for the annotations of code hosts
  --source   a copy of a source as plain text, one paragraph a line; looks for every passage that is taken from it. Once for each source.`,
  ledger: `npm run ledger -- [--published <file or address>]

Issues the identifiers of new entries and points. Drafts get none.
  --published   an older ledger, or the file data/readout.json, or the address of the published site; refuses a ledger that lacks any of its identifiers`,
  renumber: `npm run renumber -- <briefing>:<line>

Renumbers one of two points that have the same id, with the next free number of its kind. The line is that of the id, as "npm run check" prints it.`,
  rename: `npm run rename -- briefing|process|actor|topic|source|page <id> <new id> [--unpublished]

Renames an entry: its file, every field and link that names it, its former ids and the ledger. The old address leads to the new one.
A page of the publication is renamed with its links and its place in the navigation; its old address leads nowhere.
  --unpublished   the old id was never published: gives it up, with its rows in the ledger, for the entry to which another branch gives that id`,
  build: `npm run build -- [--empty] [--fresh]

Builds the site into the folder OUT_DIR ("dist"), unless nothing has changed since the last build. With DRAFTS=on, it includes drafts and is marked as a proof, which is never deployed.
  --empty   lets content without points replace a site that has some
  --fresh   builds everything, whatever the last build has kept`,
  deploy: `npm run deploy -- <folder> [--drop-addresses]

Puts the last build where a web server reads it, in one step; the server reads <folder>/current.
  --drop-addresses   lets the last build replace a release that has entries or points which the build lacks, or is for another path`,
  headers: 'npm run headers -- nginx|caddy\n\nPrints the headers of the site as the configuration of a web server.',
  pdf: `npm run pdf -- <briefing> [--paper a4|letter] [--out <file>] [--force]

Makes a PDF of a briefing from the last build, in the folder "exports" unless --out names a file.
  --force   replaces a file that the command did not make`,
  pack: `npm run pack -- <briefing> [--out <file>] [--force]

Makes one HTML file of a briefing, with its own search, in the folder "exports" unless --out names a file.
  --force   replaces a file that the command did not make`,
  migrate: 'npm run migrate\n\nRewrites content of an older version, and says file by file what it did and what is left to you.',
  schemas: 'npm run schemas\n\nWrites the JSON Schemas that editors complete and check entries with.',
  licences: 'npm run licences\n\nLists the licences of all packages.',
};

/** Returns what "--help" prints for the command in a file; nothing if the command explains itself. */
export function explainCommand(file = ''): string | undefined {
  return COMMANDS[basename(file, '.ts')];
}
