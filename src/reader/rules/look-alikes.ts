import unhomoglyph from 'unhomoglyph';
import { foldLetters } from '../../model/text/fold-letters.ts';
import { nameCharacter } from '../../model/text/name-character.ts';
import type { ReadEntry } from '../entry.ts';
import type { Problem } from '../problem.ts';
import { type FieldFinding, placeFindings } from './finding.ts';
import { type FieldName, namesOf } from './names.ts';

type Named = FieldName & { entry: ReadEntry<'actors' | 'topics' | 'processes'> };

/** Warns of a name that looks like another entry's in letters of another script, and of a word with letters of several scripts. */
export function findLookAlikes(entries: ReadEntry<'actors' | 'topics' | 'processes'>[]): Problem[] {
  const names = entries.flatMap((entry) => namesOf(entry).map((named): Named => ({ ...named, entry })));
  // A word of several scripts is the likelier mistake of the two, so it is the one reported, whichever comes first.
  const [plain, mixed] = [
    names.filter(({ name }) => mixedWords(name).length === 0),
    names.filter(({ name }) => mixedWords(name).length > 0),
  ];
  const seen = new Map<string, Named[]>();
  return [...plain, ...mixed].flatMap((named) => {
    const keys = skeletonsOf(named.name);
    const other = keys
      .flatMap((key) => seen.get(key) ?? [])
      .find((each) => each.entry !== named.entry && differInScript(named.name, each.name));
    for (const key of keys) seen.set(key, [...(seen.get(key) ?? []), named]);
    return placeFindings(named.entry, other ? [lookAlike(named, other)] : mixedWords(named.name).map((word) => mixture(named, word)));
  });
}

/** Returns the skeletons of a name (UTS 39), of the original and of its lower-case letters: names that look alike share one. */
function skeletonsOf(name: string): string[] {
  const bare = name.normalize('NFD').replace(/\p{DI}/gu, '');
  return [`as it is ${foldLetters(unhomoglyph(bare))}`, `small ${foldLetters(unhomoglyph(bare.toLowerCase()))}`];
}

/** Tells whether the letters that two names do not share are of different scripts; within one script, like "ı" and "i", they are spellings. */
function differInScript(name: string, other: string): boolean {
  if (foldLetters(name) === foldLetters(other)) return false;
  const scripts = (letters: string[]) => new Set(letters.map(scriptOf)).difference(new Set([undefined]));
  const [own, others] = [scripts(lettersBeside(name, other)), scripts(lettersBeside(other, name))];
  return own.symmetricDifference(others).size > 0;
}

/** Lists the letters of a name that another does not have, in either case. */
function lettersBeside(name: string, other: string): string[] {
  const known = foldLetters(other);
  return [...new Set(name.normalize('NFC').match(/\p{L}/gu))].filter((letter) => !known.includes(foldLetters(letter)));
}

function lookAlike({ name, path }: Named, other: Named): FieldFinding {
  const letters = lettersBeside(name, other.name);
  const has = letters.length > 0 ? `, with ${letters.map(quoted).join(', ')}` : '';
  const { collection, id } = other.entry;
  const message = `"${name}" looks like "${other.name}", a name of ${collection}/${id}, in letters of another script${has}. Write it in the letters of its language, or add to the name what sets the two apart.`;
  return { path, rule: 'look-alike-name', message };
}

function mixture({ path }: Named, word: string): FieldFinding {
  const letters = [...new Set(word.match(/\p{L}/gu))];
  const byScript = Map.groupBy(letters, scriptOf);
  byScript.delete(undefined);
  const strangers = [...byScript.values()]
    .toSorted((a, b) => a.length - b.length)
    .slice(0, -1)
    .flat();
  const verb = strangers.length === 1 ? 'is' : 'are';
  const message = `The word "${word}" mixes scripts: ${strangers.map(quoted).join(', ')} ${verb} not of the same script as the others. Write the whole word in one script.`;
  return { path, rule: 'mixed-scripts', message };
}

function quoted(letter: string): string {
  return `"${letter}" (${nameCharacter(letter)})`;
}

/** The scripts in use, as Unicode abbreviates them. */
const SCRIPTS = (
  'Latn Cyrl Grek Arab Hebr Hani Hira Kana Bopo Hang Armn Geor Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Khmr Mymr Tibt ' +
  'Ethi Thaa Syrc Mong Cher Cans Yiii Tfng Nkoo Adlm Rohg Copt Java Bali Sund Olck Lana Talu Tale Cham Vaii Osma Lisu'
).split(' ');

/** Scripts that may be mixed in one word; any other "highly restrictive" name in UTS 39 has a single script. */
const TOGETHER = [
  ['Latn', 'Hani', 'Hira', 'Kana'],
  ['Latn', 'Hani', 'Bopo'],
  ['Latn', 'Hani', 'Hang'],
];

/** Signs that belong to every script; letters shared by several scripts count for each. */
const of = (scripts: string[]) => `[${scripts.map((script) => `\\p{scx=${script}}`).join('')}\\p{scx=Zyyy}\\p{scx=Zinh}]+`;
const FITTING = new RegExp(`^(?:${[...SCRIPTS.map((script) => [script]), ...TOGETHER].map(of).join('|')})$`, 'u');
const UNKNOWN = new RegExp(`[^${of(SCRIPTS).slice(1, -2)}]`, 'u');
const BY_NAME = SCRIPTS.map((script) => ({ script, fits: new RegExp(`\\p{sc=${script}}`, 'u') }));

/** Returns the script of a letter; nothing if several scripts share it or it is seldom in use. */
function scriptOf(letter: string): string | undefined {
  return BY_NAME.find(({ fits }) => fits.test(letter))?.script;
}

/** Lists the words of a name that mix scripts which are not used together. */
function mixedWords(name: string): string[] {
  const words = name.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => /[^\x20-\x7E]/.test(word) && !FITTING.test(word) && !UNKNOWN.test(word));
}
