import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFiles } from './files.ts';

/** Words that somebody reads, and the file that has them. */
export interface Wording {
  path: string;
  text: string;
}

/** The pages whose prose stands in the page itself. */
const PROSE = [
  'src/pages/about.astro',
  'src/pages/about/rules.astro',
  'src/components/data/Data.astro',
  'src/components/style-guide/*.astro',
];

/** Returns every word that the room of words and the vocabularies have; a sentence that takes a name has "N" for it. */
export async function interfaceWords(): Promise<Wording[]> {
  const paths = [...globSync('src/words/*.ts'), ...globSync('src/model/schema/*vocabulary.ts')];
  const read = paths.map(async (path): Promise<Wording> => {
    const module = await import(pathToFileURL(resolve(path)).href);
    return { path, text: textsOf(module).join('\n') };
  });
  return Promise.all(read);
}

/** Returns the prose of the pages that have theirs in the page. */
export function pageProse(): Wording[] {
  return PROSE.flatMap(readFiles).map(({ path, text }) => ({ path, text: textOf(text) }));
}

/** Returns the words that a component or a layout has itself, which belong in the room of words. */
export function wordsInMarkup(): Wording[] {
  const prose = new Set(PROSE.flatMap((pattern) => globSync(pattern)));
  return ['src/components/**/*.astro', 'src/layouts/*.astro', 'src/pages/**/*.astro']
    .flatMap(readFiles)
    .filter(({ path }) => !prose.has(path))
    .map(({ path, text }) => ({ path, text: textOf(text) }));
}

/** Returns the words of a component: those between its tags, and those of its attributes that somebody reads or hears. */
export function textOf(component: string): string {
  let markup = component.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
  markup = markup.replaceAll(/=>|\s[<>]=?\s/g, ''); // Arrows and comparisons are no tags.
  for (let before = ''; before !== markup; ) {
    before = markup;
    markup = markup.replace(/\{[^{}<>]*\}/g, '');
  }
  const attributes = Array.from(markup.matchAll(/\s(?:aria-label|title|placeholder|alt)="([^"]+)"/g), ([, words]) => words);
  const between = Array.from(markup.matchAll(/>([^<>{}]*)</g), ([, words = '']) => words.replace(/&\w+;/g, ' ').trim());
  return [...attributes, ...between].filter(Boolean).join('\n');
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return textsOf(value(['N'], ['N'], ['N'], ['N'], ['N'])); // A list of one reads as its item.
  if (value instanceof Map) return textsOf([...value.values()]);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf);
  return [];
}
