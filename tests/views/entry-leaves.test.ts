import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { stringify } from 'yaml';
import { formatLedger, issueIdentifiers } from '../../src/commands/ledger/issue-ledger.ts';
import { schemas } from '../../src/model/schema/collections.ts';
import { formatProblems, isError } from '../../src/reader/problem.ts';
import { readContent } from '../../src/reader/read-content.ts';
import type { Data } from '../support/full-briefing.ts';
import { leavesOf } from '../support/leaf-paths.ts';
import { buildVariants, changeOf, withChanges } from '../support/leaf-variants.ts';

type Entry = { [key: string]: Data };
type Output = 'page' | 'json' | 'markdown';
const OUTPUTS: Output[] = ['page', 'json'];

/** Entries that use every field of their schemas; no two may have a name in common. */
const FULL = {
  actors: (id: string): Entry => ({
    name: `Name of ${id}`,
    takesArticle: true,
    kind: 'government',
    country: 'NO',
    side: 'norvania',
    shortName: `Short name of ${id}`,
    spellings: [`Spelling of ${id}`],
    formerNames: [`Former name of ${id}`],
    members: ['estmark'],
    nativeNames: [{ lang: 'he', name: `שם ${id}`, former: true }],
    description: 'Somebody of Norvania.',
    formerIds: [`former-${id}`],
  }),
  topics: (id: string): Entry => ({
    name: `Name of ${id}`,
    otherNames: [`Other name of ${id}`],
    searchTerms: [`Search term of ${id}`],
    nativeNames: [{ lang: 'he', name: `נושא ${id}`, former: true }],
    definition: 'A matter of the talks.',
    formerIds: [`former-${id}`],
  }),
  sources: (id: string): Entry => ({
    title: `Title of ${id}`,
    name: `Name of ${id}`,
    kind: 'news-report',
    language: 'he',
    publisher: 'Harbour Gazette',
    authors: ['Ida Holm'],
    published: '2031-03-04',
    address: 'https://example.org/full',
    archive: 'https://example.org/archived',
    read: '2031-03-05',
    after: 'Lake Agency',
    translationOf: 'harbour-gazette',
    official: true,
    numbering: 'articles',
    issuers: ['norvania'],
    paragraphs: 2,
    standfirst: true,
    note: 'It is short.',
    formerIds: [`former-${id}`],
  }),
  processes: (id: string): Entry => ({
    name: `Name of ${id}`,
    otherNames: [`Other name of ${id}`],
    searchTerms: [`Search term of ${id}`],
    description: 'Talks on the lake.',
    note: 'That they belong together says the [Board](actor:ferry-board).',
    rounds: [
      {
        name: `Round of ${id}`,
        first: '2031-02-10',
        last: '2031-02-12',
        places: ['Solvik'],
        mode: 'in-person',
        text: 'What they said to the [Board](actor:ferry-board) is not known.',
        cites: [
          { source: 'solvik-communique', paragraph: 1, from: 'one ferry', to: 'both shores' },
          { source: 'solvik-communique', at: 'Art. 2', from: 'one ferry', to: 'both shores' },
        ],
      },
    ],
    formerIds: [`former-${id}`],
  }),
};
type Collection = keyof typeof FULL;

/** Where a fact does not arrive, and why, or why a leaf is not a fact. */
const EXCEPTIONS: [leaf: string, outputs: Output[], reason: string][] = [
  ['formerIds.[]', [...OUTPUTS, 'markdown'], 'It is an address, whose page leads to the entry.'],
  ['actors country', ['page'], 'Search finds the government by the names of its country; the page has its own.'],
  ['topics searchTerms.[]', ['page'], 'It is no name of the topic: search finds the topic by it, and no page shows it.'],
  ['processes searchTerms.[]', ['page', 'markdown'], 'It is no name of the process: search finds the process by it, and no page shows it.'],
  [
    'processes rounds.[].cites.[].from',
    ['page', 'markdown'],
    'It leads to the paragraph; only a point has a page of its own that opens the passage.',
  ],
  [
    'processes rounds.[].cites.[].to',
    ['page', 'markdown'],
    'It leads to the paragraph; only a point has a page of its own that opens the passage.',
  ],
  ['sources name', ['page'], 'The page of a source has its title; the name stands where others cite it.'],
];

const folder = mkdtempSync(join(tmpdir(), 'readout-entries-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const content = join(folder, 'content');
const site = join(folder, 'site');
const collections = Object.keys(FULL) as Collection[];
const baseOf = (collection: Collection) => `full-${collection}`;

const cases = collections.flatMap((collection) =>
  leavesOf(schemas[collection]).map((leaf, index) => {
    const id = `full-${collection}-${index}`;
    const data = FULL[collection](id);
    if (leaf.path.join('.') === 'kind') delete data.country; // Only a government has one.
    return { collection, id, data, name: leaf.path.join('.'), change: changeOf(data, leaf, 'Another word.') };
  }),
);

/** Only a process has a Markdown file of its own. */
const outputsOf = (collection: Collection): Output[] => (collection === 'processes' ? [...OUTPUTS, 'markdown'] : OUTPUTS);

suite('what an author writes of an actor, a topic, a source or a process', () => {
  before(async () => {
    writeContent();
    await buildVariants(content, site);
  });

  for (const { collection, id, name, change } of cases) {
    test(`${collection}: ${name} stands in the full entry`, () => assert.ok(change, `Use ${name} in FULL above.`));
    for (const output of outputsOf(collection)) {
      const reason = exceptionOf(collection, name, output);
      test(`${collection}: ${name} ${reason ? `is not on the ${output}: ${reason}` : `arrives on the ${output}`}`, () => {
        const arrives = outputOf(collection, id, output) !== outputOf(collection, baseOf(collection), output);
        assert.equal(arrives, reason === undefined, `What the ${output} says ${arrives ? 'depends' : 'does not depend'} on ${name}.`);
      });
    }
  }
});

function exceptionOf(collection: Collection, name: string, output: Output): string | undefined {
  const [, , reason] =
    EXCEPTIONS.find(([leaf, outputs]) => (leaf === name || leaf === `${collection} ${name}`) && outputs.includes(output)) ?? [];
  return reason;
}

function writeContent(): void {
  cpSync(join(import.meta.dirname, '../fixtures/sound'), content, { recursive: true });
  rmSync(join(content, 'ledger.jsonl'));
  mkdirSync(join(content, 'processes'));
  for (const collection of collections) writeEntry(collection, baseOf(collection), FULL[collection](baseOf(collection)));
  for (const { collection, id, data, change } of cases) writeEntry(collection, id, change ? withChanges(data, [change]) : data);
  const ledger = issueIdentifiers({ entries: [], points: [] }, readContent(content, '/'), '2031-03-10');
  writeFileSync(join(content, 'ledger.jsonl'), formatLedger(ledger));
  assert.equal(formatProblems(readContent(content, '/').problems.filter(isError)), formatProblems([]));
}

function writeEntry(collection: Collection, id: string, entry: Entry): void {
  writeFileSync(join(content, `${collection}/${id}.yaml`), stringify(entry));
}

/** Returns what an output says of an entry, its id aside, which stands in all of its names. */
function outputOf(collection: Collection, id: string, output: Output): string {
  const texts = {
    page: () => mainOf(`${collection}/${id}/index.html`),
    json: () => JSON.stringify(exported(collection, id)),
    markdown: () => readFileSync(join(site, `${collection}/${id}.md`), 'utf8'),
  };
  return texts[output]().replaceAll(new RegExp(`${id}(?!-?\\d)`, 'g'), '');
}

function mainOf(file: string): string {
  const [main] = /<main[\s\S]*<\/main>/.exec(readFileSync(join(site, file), 'utf8')) ?? [];
  return main ?? assert.fail(`${file} has no <main>.`);
}

function exported(collection: Collection, id: string): unknown {
  const { [collection]: entries } = JSON.parse(readFileSync(join(site, 'data/readout.json'), 'utf8'));
  return entries.find((entry: { id: string }) => entry.id === id) ?? assert.fail(`data/readout.json has no ${id}.`);
}
