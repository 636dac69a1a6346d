import { type Change, insert, read, write } from './two-branches.ts';

/** The briefing that the changes to points are made to. */
export const TALKS = 'briefings/2031-03-second-round.md';

/** Adds a topic. */
export const topic = (id: string, name = 'A bridge') => write(`topics/${id}.yaml`, `name: ${name} ${id}\ndefinition: A bridge.\n`);
/** Adds an actor. */
export const actor = (id: string) => write(`actors/${id}.yaml`, `name: Envoy ${id}\nkind: person\ndescription: An envoy.\n`);
/** Adds a source. */
export const source = (id: string) =>
  write(
    `sources/${id}.yaml`,
    `name: the ${id}\nkind: news-report\npublisher: Gazette\npublished: 2031-03\naddress: https://example.com/${id}\n`,
  );
/** Adds a briefing with a point. */
export const briefing =
  (id: string): Change =>
  () => {
    const text = read('briefings/2031-01-first-round.md').replace('A first meeting on the lake', `Talks ${id}`);
    write(`briefings/${id}.md`, text.replace('\n---\n\n', `\nfloated:\n${point('f1', id)}---\n\n`))();
  };
/** Writes a point. */
export const point = (id: string, title: string, source = 'harbour-gazette') =>
  `  - { id: ${id}, title: ${title}, text: X., topics: [ferry-line], attribution: press, cites: [{ source: ${source} }] }\n`;
/** Adds a point to a list of the briefing. */
export const pointOf = (id: string, list: string, next: string, title = 'X') => {
  const more =
    list === 'redLines'
      ? point(id, title, 'solvik-communique').replace('attribution', 'holders: [estmark], attribution')
      : point(id, title, 'solvik-communique');
  return insert(TALKS, `\n${next}:\n`, more);
};
/** Add a point of each kind. */
export const AGREED = pointOf('a4', 'agreed', 'redLines');
export const RED_LINE = pointOf('r2', 'redLines', 'offTheTable');
export const OFF = pointOf('o2', 'offTheTable', 'floated');
export const FLOATED = pointOf('f3', 'floated', 'positions');
const changed = (change: string) => insert(TALKS, '    saidBy: ferry-board\n', `    changes: [${change}]\n`);
/** Takes a point out of force. */
export const WITHDRAWN = changed('{ change: withdrawn, date: 2031-03-21, reason: A misprint. }');
/** Puts another point in its place. */
export const SUPERSEDED = changed('{ change: superseded, date: 2031-03-21, reason: A1 has it., successor: a1 }');
