import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RuleName } from '../../src/model/rules.ts';

/** Something hostile or careless that is done to the sound fixture, and the rules that the reader says it breaks; none if it is let through. */
export interface HostileCase {
  name: string;
  /** The file, from the folder of content. */
  path: string;
  /** What it holds, or how it is made. */
  holds: string | Buffer | ((path: string) => void);
  breaks: RuleName[];
}

/** Does to a folder what a case says. */
export function inflict(folder: string, { path, holds }: HostileCase): void {
  const at = join(folder, path);
  mkdirSync(dirname(at), { recursive: true });
  rmSync(at, { recursive: true, force: true });
  if (typeof holds === 'function') holds(at);
  else writeFileSync(at, holds);
}

/** The topic that most cases are made of; a sound file if it holds no more than this. */
export const TOPIC = 'topics/lake-fishing.yaml';

/** Writes a topic with a name and, after it, other lines. */
export const topic = (name: string, more = ''): string => `name: ${name}\ndefinition: Who may fish in Lake Ost.\n${more}`;

/** The smaller briefing of the fixture. */
export const BRIEFING = 'briefings/2031-01-first-round.md';

/** Writes the smaller briefing with other fields and another analysis. */
export function briefing({ fields = '', analysis = '[Norvania](actor:norvania) met [Estmark](actor:estmark).' }): string {
  const event = 'event: { name: Lake Ost talks, places: [Solvik], cites: [{ source: harbour-gazette }] }';
  const days = "asOf: '2031-01'\ncompiled: 2031-01-20";
  const lists = 'sources: [harbour-gazette]\ndelegations: [{ actor: norvania }, { actor: estmark }]';
  const texts = 'title: A first meeting\nsummary: They met and settled nothing.';
  return `---\n${texts}\n${event}\n${days}\n${lists}\n${fields}---\n\n${analysis}\n`;
}

/** Writes an off-the-table point with a text. */
export function point(id: string, text = 'X.', more = ''): string {
  return `  - { id: ${id}, title: X, text: ${text}, topics: [lake-fishing], attribution: press, cites: [{ source: harbour-gazette }]${more} }\n`;
}

/** Makes a link to another place. */
export const linkTo = (target: string) => (path: string) => symlinkSync(target, path);

/** Makes a file that may not be read. */
export function makeUnreadable(path: string): void {
  writeFileSync(path, topic('Fishing'));
  chmodSync(path, 0o000);
}

/** Makes a pipe that nobody writes to: to read it would be to wait for ever. */
export function makePipe(path: string): void {
  spawnSync('mkfifo', [path]);
}
