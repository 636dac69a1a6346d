import assert from 'node:assert/strict';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after, suite, test } from 'node:test';
import { parseDocument } from 'yaml';
import type { Collection } from '../../src/model/addresses/paths.ts';
import { schemas } from '../../src/model/schema/collections.ts';
import { findLeaves } from '../../src/model/schema/schema-leaves.ts';
import { splitFrontmatter } from '../../src/reader/frontmatter.ts';
import { runBuild } from '../support/run-build.ts';

const work = mkdtempSync(join(tmpdir(), 'readout-hostile-words-'));
after(() => rmSync(work, { recursive: true, force: true }));
const SOUND = 'tests/fixtures/sound';

const WORDS =
  'T</style><style>*{}</style><script>alert(1)</script> <search-page> <script data-release="x"> <meta charset="utf-8"></head><body></h1></main> href="/no/" id="p9" تقرير';
const IN_MARKDOWN = WORDS.replaceAll('<', '\\<');
const IN_ANALYSIS = `\n\n${IN_MARKDOWN}\n\n## ${IN_MARKDOWN}\n\n\`${WORDS}\`\n\n    ${WORDS}\n`;

/** Copies the sound fixture with hostile words in the place of every text that it has. */
function writeHostile(folder: string): void {
  cpSync(SOUND, folder, { recursive: true });
  for (const path of globSync(`${folder}/*/*.{md,yaml}`)) {
    const text = readFileSync(path, 'utf8');
    const { yaml, body } = path.endsWith('.md') ? (splitFrontmatter(text) ?? assert.fail(path)) : { yaml: text, body: undefined };
    const document = parseDocument(yaml);
    const leaves = findLeaves(schemas[basename(dirname(path)) as Collection], document.toJS());
    for (const { path: at, meaning } of leaves) {
      if (!('reference' in meaning)) document.setIn(at, 'plainText' in meaning ? WORDS : IN_MARKDOWN);
    }
    const fields = document.toString({ lineWidth: 0 });
    writeFileSync(path, body === undefined ? fields : `---\n${fields}---\n${body}${IN_ANALYSIS}`);
  }
}

const hostile = join(work, 'hostile');
writeHostile(hostile);

for (const OFFLINE of ['off', 'on']) {
  suite(`a site with OFFLINE=${OFFLINE} whose every text is hostile`, async () => {
    const sites = [SOUND, hostile].map((content, index) => ({ content, folder: join(work, `${OFFLINE}-${index}`) }));
    const built = await Promise.all(
      sites.map(({ content, folder }) =>
        runBuild({ CONTENT_DIR: content, OUT_DIR: folder, CACHE_DIR: `${folder}.cache`, SHARE_CARDS: 'off', OFFLINE }),
      ),
    );
    const [plain = '', other = ''] = sites.map(({ folder }) => folder);

    test('is built', () =>
      assert.deepEqual(
        built.map(({ status, output }) => (status === 0 ? '' : output)),
        ['', ''],
      ));

    test('has the headers of the same site with plain words', () => {
      assert.equal(readFileSync(join(other, '_headers'), 'utf8'), readFileSync(join(plain, '_headers'), 'utf8'));
    });

    test('has the policy of each of its pages', () => {
      const pages = globSync('**/*.html', { cwd: plain });
      assert.ok(pages.length > 30);
      for (const page of pages) assert.equal(policyOf(join(other, page)), policyOf(join(plain, page)), page);
    });

    test('registers the worker where the plain one does', () => {
      const registers = (folder: string) =>
        /<meta charset="utf-8"><meta [^>]*><script type="module" src="\/offline-register\.js"/.test(
          readFileSync(join(folder, 'index.html'), 'utf8'),
        );
      assert.deepEqual([plain, other].map(registers), [OFFLINE === 'on', OFFLINE === 'on']);
    });
  });
}

function policyOf(page: string): string | undefined {
  return (
    /^<!DOCTYPE html><html lang="en"(?: data-[a-z]+="[^"]*")*>\s*<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]+)">/.exec(
      readFileSync(page, 'utf8'),
    )?.[1] ?? assert.fail(page)
  );
}
