import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readFiles } from './files.ts';
import { interfaceWords, pageProse, textOf, type Wording, wordsInMarkup } from './interface-words.ts';

/** Words that are not used, each with what to write. */
type Avoided = [words: RegExp, instead: string];

/** Words that are not used anywhere: in code, messages, documents or pages. */
const NOWHERE: Avoided[] = [
  [/\bGives\b/, '"Returns", of what code does'],
  [/\bmend(?:s|ed|ing)?\b/i, '"fix"'],
  [/\bparted\b/i, '"split"'],
  [/\bsought\b/i, '"searched", "query" or "wanted"'],
  [/\bdo(?:es)? not die\b/i, '"permanent"'],
  [/\bWho is who\b/, '"Who’s who"'],
  [/\blets? no page be made\b/i, '"nothing is published until it is fixed"'],
  [/\bin the place of the last slash\b/i, '"replace the final slash with"'],
  [/\bcareful reader\b/i, '"Points to note"'],
];

/** Words that readers of the site do not see. */
const NOT_ON_PAGES: Avoided[] = [
  [/\bties?\b|\btied\b/i, '"relationship", "related"'],
  [/\bmatters?\b/i, '"issue" or "topic"'],
  [/\bsettled?\b/i, '"agreed"'],
  [/\bforeseen?\b|\bforesees\b/i, '"predicted"'],
  [/\bwho sat where\b/i, '"Delegations"'],
  [/\bwho wants what\b/i, '"Positions"'],
  [/\bleads nowhere\b/i, '"there is no page at this address"'],
  [/\b(?:holds|stands) as\b/i, '"current to", "unchanged"'],
  [/\btakes? its place|taken its place|place is taken\b/i, '"replaces", "replaced by"'],
  [/\bwithout a network\b/i, '"offline"'],
  [/\b(?:is|are|has|have) kept\b|\bbrowser keeps\b/i, '"saved"'],
  [/\bshown there\b/i, '"preview"'],
  [/\bissued[:.]/i, '"Published"'],
  [/\btexts under\b/i, '"text licensed under"'],
  [/\bthe newest\b/i, '"the latest"'],
  [/\bwhat is drawn\b|\bdrawn from\b/i, '"cited"'],
];

suite('the words', () => {
  test('of the project are those that people use', () => {
    const files = ['src/**/*.{ts,mjs,astro}', 'README.md', '.github/**/*.md'].flatMap(readFiles);
    assert.ok(files.length > 100, `Only ${files.length} files were found.`);
    assert.deepEqual(faults(files, NOWHERE), []);
  });

  test('that readers see are those of the field and of the web', async () => {
    const words = [...(await interfaceWords()), ...pageProse()];
    assert.ok(words.every(({ text }) => text !== '') && words.length > 15, JSON.stringify(words));
    assert.deepEqual(faults(words, NOT_ON_PAGES), []);
  });

  test('of components stand in src/words, where another language can be laid beside them', () => {
    const own = wordsInMarkup().filter(({ text }) => /\p{L}{2}/u.test(text));
    assert.deepEqual(
      own.map(({ path, text }) => `${path} says ${JSON.stringify(text)}. Say it in src/words.`),
      [],
    );
  });

  for (const [text, fault] of [
    ['Gives the day.', 'a.ts says “Gives”. Write "Returns", of what code does.'],
    ['Until it is mended.', 'a.ts says “mended”. Write "fix".'],
    ['An address does not die.', 'a.ts says “does not die”. Write "permanent".'],
  ] as const) {
    test(`are faulted for: ${text}`, () => assert.deepEqual(faults([{ path: 'a.ts', text }], NOWHERE), [fault]));
  }

  for (const [component, words] of [
    ['---\nconst title = "No";\n---\n<h2>Read on</h2>', 'Read on'],
    ['<a aria-label="Copy link" href="/no/">{words.copy}</a>', 'Copy link'],
    ['{items.map(({ name }) => (<li>by {name}</li>))}', 'by'],
    ['{items.length > 0 && <p>none</p>}{index < 2 && <b />}', 'none'],
    ['<p>{words.all(<a href={href}>{name}</a>)}</p>', ''],
  ] as const) {
    test(`are found in markup: ${JSON.stringify(component)}`, () => assert.equal(textOf(component), words));
  }
});

function faults(wordings: Wording[], avoided: Avoided[]): string[] {
  return wordings.flatMap(({ path, text }) =>
    avoided.flatMap(([words, instead]) => {
      const found = words.exec(text)?.[0];
      return found === undefined ? [] : [`${path} says “${found}”. Write ${instead}.`];
    }),
  );
}
