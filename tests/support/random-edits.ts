import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import fc from 'fast-check';

const SOUND = join(import.meta.dirname, '../fixtures/sound');
const FILES = globSync('**/*.{md,yaml,jsonl}', { cwd: SOUND }).toSorted();

/** What stands in the files and means something elsewhere; one for another breaks a reference, a rule, the form or nothing. */
const WORDS = [
  ...['norvania', 'estmark', 'ferry-board', 'mira-solen', 'myra-solen', 'Norvania', 'Mira Solen', 'Міра Солен'],
  ...['ferry-line', 'winter-tolls', 'solvik-communique', 'harbour-gazette', '2031-01-first-round', 'nobody'],
  ...['paragraph: 1', 'paragraph: 9', 'paragraphs: 4', 'paragraphs: 1', 'standfirst: true', 'standfirst: false', '#2', '#8'],
  ...[
    '2031-03-04',
    '2031-04-30',
    'a1',
    'a2',
    'r1',
    'f1',
    'likely',
    'joint',
    'press',
    'affirms',
    'silent',
    'in-the-place',
    'absent',
    '": "',
    'The lights',
    'The lamps',
    '\n\n# ',
  ],
  ...['https://readout.example/actors/norvania/', 'https://readout.example/actors/mira-solen/#x', 'https://readout.example/about/'],
];

const file = fc.constantFrom(...FILES);
const word = fc.constantFrom(...WORDS);

/** An edit of a file of a folder of content. */
export type RandomEdit =
  | { edit: 'swap'; file: string; from: string; to: string; skipped: number }
  | { edit: 'restore' | 'remove'; file: string }
  | { edit: 'rename' | 'append'; file: string; text: string };

/** An edit, of any sort, of a copy of the sound fixture. */
export const anyEdit: fc.Arbitrary<RandomEdit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ edit: fc.constant('swap' as const), file, from: word, to: word, skipped: fc.nat(3) }) },
  { weight: 3, arbitrary: fc.record({ edit: fc.constantFrom('restore' as const, 'remove' as const), file }) },
  { weight: 2, arbitrary: fc.record({ edit: fc.constantFrom('rename' as const, 'append' as const), file, text: word }) },
);

/** Makes an edit; one of a file that is not there, or of a word that it does not have, changes nothing. */
export function makeEdit(folder: string, made: RandomEdit): void {
  const path = join(folder, made.file);
  if (made.edit === 'restore') writeFileSync(path, readFileSync(join(SOUND, made.file)));
  if (!existsSync(path)) return;
  const text = readFileSync(path, 'utf8');
  if (made.edit === 'remove') rmSync(path);
  else if (made.edit === 'append') writeFileSync(path, `${text}\n${made.text}\n`);
  else if (made.edit === 'swap') writeFileSync(path, swapWord(text, made));
  else if (made.edit === 'rename' && !made.text.includes('/')) renameSync(path, join(dirname(path), made.text.trim() + extname(path)));
}

/** Puts one word in the place of another, which may leave the size as it is. */
function swapWord(text: string, { from, to, skipped }: { from: string; to: string; skipped: number }): string {
  const pieces = text.split(from);
  const at = Math.min(skipped + 1, pieces.length - 1);
  return at < 1 ? text : [pieces.slice(0, at).join(from), pieces.slice(at).join(from)].join(to);
}
