import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { stringify } from 'yaml';
import { formatLedger, issueIdentifiers } from '../../src/commands/ledger/issue-ledger.ts';
import { POINT_KINDS } from '../../src/model/schema/vocabulary.ts';
import { formatProblems, isError } from '../../src/reader/problem.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { fullBriefing } from '../support/full-briefing.ts';
import { briefingLeaves } from '../support/leaf-paths.ts';
import { buildVariants, type ChangedLeaf, changeOf, withChanges } from '../support/leaf-variants.ts';

/** Where a fact does not arrive, and why, or why a leaf is not a fact. */
const EXCEPTIONS: [leaf: RegExp, output: Output | 'any', reason: string][] = [
  [/^agreed\.\[\]\.id$/, 'any', 'It is in every address, and another is another point.'],
  [/^draft$/, 'any', 'A draft has no page and stands in no file.'],
  [/^formerIds\./, 'any', 'It is an address, whose page leads to the briefing.'],
  [/^offices\./, 'page', 'The page of the actor that holds it shows it.'],
  [/^actors\.\[\]\.(?:part|cites\.)/, 'page', 'Who’s who lists people; the part of any other actor stands on the page of that actor.'],
  [
    /^(?!agreed).*ites\.\[\]\.(?:from|to)$/,
    'page',
    'Only a point has a page of its own that opens the passage; other cites lead to the paragraph.',
  ],
  [
    /^agreed\.\[\]\.(?:readouts|due|followUps|relations|reports).*ites\.\[\]\.(?:from|to)$/,
    'page',
    'It leads to the paragraph; the cites of the point open the passage.',
  ],
  [
    /^agreed\.\[\]\.(?:due|followUps|relations|reports).*ites\.\[\]\.(?:from|to)$/,
    'markdown',
    'The words of a passage are given with the cites of the point.',
  ],
  [
    /^(?!agreed).*ites\.\[\]\.(?:from|to)$/,
    'markdown',
    'The words of a passage are given under a point; elsewhere a line names the paragraph.',
  ],
  [/\.relations\.\[\]\.process$/, 'any', 'A rule holds it to the process of the earlier point, which arrives.'],
  [/\.(?:absent|change)$/, 'any', 'It is the word for a form, and each form has facts of its own.'],
];

type Output = 'page' | 'json' | 'markdown';
const OUTPUTS: Output[] = ['page', 'json', 'markdown'];
const BASE = 'full-briefing';
const TEXTS = 'full-briefing-with-marks';
const FRAME_HEIGHT = / height=&quot;\d+&quot;|height:max\([^;]*\)/g;

/** Leaves that cannot change beside another: they are held against a briefing without that. */
const APART: Record<string, string> = { process: 'follows' };

const EARLIER_POINTS = ['a1', 'a2'].map((id) => ({
  id,
  title: `A ferry, ${id}`,
  text: 'They want a ferry.',
  topics: ['ferry-line'],
  cites: [{ source: 'solvik-communique', paragraph: 1 }],
}));

/** A briefing with changed leaves, perhaps without one of its keys. */
interface Variant {
  id: string;
  changes: ChangedLeaf[];
  without?: string | undefined;
}
const baseOf = (without?: string) => (without ? `${BASE}-without-${without}` : BASE);

const folder = mkdtempSync(join(tmpdir(), 'readout-leaves-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const content = join(folder, 'content');
const site = join(folder, 'site');

const { data, body } = fullBriefing();
const exceptionsOf = (name: string) => EXCEPTIONS.filter(([leaf]) => leaf.test(name));
const leaves = briefingLeaves().filter(({ path }) => !exceptionsOf(path.join('.')).some(([, output]) => output === 'any'));
const changed = leaves.map((leaf, index) => ({
  name: leaf.path.join('.'),
  id: `full-briefing-with-leaf-${index}`,
  change: changeOf(data, leaf, `Mark${String(index).padStart(4, '0')}`),
}));
// A text is found by a word of its own, so that one briefing can have all of them; every other change has a briefing to itself.
const texts = changed.flatMap(({ change }) => (change?.mark ? [change] : []));
const alone = changed.flatMap(({ id, name, change }) => (change && !change.mark ? [{ id, changes: [change], without: APART[name] }] : []));
const briefings: Variant[] = [
  { id: BASE, changes: [] },
  { id: TEXTS, changes: texts },
  ...Object.values(APART).map((without) => ({ id: baseOf(without), changes: [], without })),
  ...alone,
];

suite('what an author writes of a briefing', () => {
  before(async () => {
    writeContent();
    await buildVariants(content, site);
  });

  for (const { name, id, change } of changed) {
    test(`${name} stands in the full briefing`, () => assert.ok(change, `Use ${name} in tests/support/full-briefing.ts.`));
    for (const output of OUTPUTS) {
      const [, , reason] = exceptionsOf(name).find(([, where]) => where === output) ?? [];
      test(reason ? `${name} is not on the ${output}: ${reason}` : `${name} arrives on the ${output}`, () => {
        const arrives = change?.mark
          ? outputOf(TEXTS, output).includes(change.mark)
          : outputOf(id, output) !== outputOf(baseOf(APART[name]), output);
        assert.equal(arrives, reason === undefined, `What the ${output} says ${arrives ? 'depends' : 'does not depend'} on ${name}.`);
      });
    }
  }
});

function writeContent(): void {
  cpSync(join(import.meta.dirname, '../fixtures/sound'), content, { recursive: true });
  mkdirSync(join(content, 'processes'));
  rmSync(join(content, 'ledger.jsonl'));
  const gazette = join(content, 'sources/harbour-gazette.yaml');
  const paper = `${readFileSync(gazette, 'utf8')}paragraphs: 4\n`;
  writeFileSync(gazette, paper);
  writeFileSync(
    join(content, 'sources/lake-herald.yaml'),
    paper.replaceAll('Harbour Gazette', 'Lake Herald').replace('/lake-ost', '/lake-herald'),
  );
  writeFileSync(
    join(content, 'actors/lake-council.yaml'),
    'name: Lake Council\nkind: institution\ndescription: A council without a seat.\n',
  );
  writeFileSync(join(content, 'processes/harbour-process.yaml'), 'name: Harbour process\ndescription: Other talks.\n');
  for (const variant of briefings) writeVariant(variant);
  const read = readContent(content, '/');
  const ledger = issueIdentifiers({ entries: [], points: [] }, read, '2031-03-10');
  writeFileSync(join(content, 'ledger.jsonl'), formatLedger(ledger));
  assert.equal(formatProblems(readContent(content, '/').problems.filter(isError)), formatProblems([]));
}

/** Writes a variant with a process of its own and the two rounds before it, so that no other variant stands among its rounds. */
function writeVariant({ id, changes, without = '' }: Variant): void {
  const own = (text: string) => text.replaceAll(/\blake-(?:process|before|start)\b/g, `$&-of-${id}`);
  const write = (file: string, entry: object, analysis = 'They met.\n') => {
    const frontmatter = stringify(entry, { aliasDuplicateObjects: false });
    writeFileSync(join(content, own(file)), own(file.endsWith('.md') ? `---\n${frontmatter}---\n${analysis}` : frontmatter));
  };
  const { [without]: _, ...briefing } = withChanges(data, changes);
  write('processes/lake-process.yaml', { name: `Lake process of ${id}`, description: 'Talks on the lake.' });
  write('briefings/lake-start.md', { ...earlierRound('2031-01-02'), title: `Start of ${id}` });
  write('briefings/lake-before.md', { ...earlierRound('2031-02-02'), title: `Before ${id}`, agreed: EARLIER_POINTS });
  write(`briefings/${id}.md`, briefing, body);
}

function earlierRound(first: string) {
  const cites = [{ source: 'solvik-communique' }];
  return {
    summary: 'They met.',
    event: { name: 'Lake Ost talks', first, cites },
    process: 'lake-process',
    asOf: '2031-02',
    compiled: '2031-03-10',
    sources: ['solvik-communique'],
    delegations: [{ actor: 'norvania' }, { actor: 'estmark' }],
  };
}

/** Returns what an output says of a briefing and its points, its address aside, and how high a frame is, in which a longer address has more lines. */
function outputOf(id: string, output: Output): string {
  const files =
    output === 'page' ? ['/index.html', ...pointIds().map((point) => `/${point}/index.html`)] : [output === 'json' ? '.json' : '.md'];
  const texts = files.map((file) => readFileSync(join(site, `briefings/${id}${file}`), 'utf8'));
  return texts.map((text) => (/<main[\s\S]*<\/main>/.exec(text)?.[0] ?? text).replaceAll(id, '').replaceAll(FRAME_HEIGHT, '')).join('\n');
}

function pointIds(): string[] {
  return Object.values(POINT_KINDS).flatMap(({ key: kind }) => (data[kind] as { id: string }[]).map(({ id }) => id));
}
