import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { List, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { llmsTxt } from '../../src/formats/llms-txt.ts';
import type { Library } from '../../src/model/library/records.ts';
import { HOSTILE, hostileLibrary, LIBRARIES, soundLibrary } from '../support/libraries.ts';
import { linksIn, oneLine } from '../support/linked-text.ts';
import { threeRounds } from '../support/three-rounds.ts';
import { contextOf } from '../support/view-context.ts';

const parse = (library: Library): RootContent[] =>
  unified()
    .use(remarkParse)
    .parse(llmsTxt(contextOf(library))).children;

/** Returns the titles and addresses of the list under a heading. */
function listed(children: RootContent[], heading: string): { words: string; address: string | undefined }[] {
  const index = children.findIndex((node) => node.type === 'heading' && wordsOf(node) === heading);
  return (children[index + 1] as List).children.map((item) => ({
    words: wordsOf(item),
    address: item.children[0]?.type === 'paragraph' ? linksIn(item.children[0].children)[0] : undefined,
  }));
}

suite('The file for language models', () => {
  for (const [name, library] of LIBRARIES) {
    test(`has a title, a summary, details, then lists of links under headings: ${name}`, () => {
      const children = parse(library);
      const kinds = children.map((node) => (node.type === 'heading' ? `h${node.depth}` : node.type));
      assert.match(kinds.join(' '), /^h1 blockquote paragraph (?:paragraph )*h2 list h2 list h2 list(?: h2 list)?$/);
    });

    test(`names the Markdown twin of each briefing, and the data: ${name}`, () => {
      const children = parse(library);
      assert.deepEqual(
        listed(children, 'Briefings').map(({ address }) => address),
        library.briefings.map(({ id }) => `https://briefings.example.org/readout/briefings/${id}.md`),
      );
      assert.equal(listed(children, 'Data')[0]?.address, 'https://briefings.example.org/readout/data/readout.json');
    });
  }

  test('names the Markdown of each process, if there is one', () => {
    const address = (id: string) => `https://briefings.example.org/readout/processes/${id}.md`;
    assert.deepEqual(
      listed(parse(threeRounds.library), 'Processes').map((each) => each.address),
      ['ardel-river-talks', 'border-market-talks'].map(address),
    );
    assert.ok(!llmsTxt(contextOf(soundLibrary())).includes('## Processes'));
  });

  test('keeps hostile words as they are', () => {
    const [briefing] = listed(parse(hostileLibrary()), 'Briefings');
    assert.ok(oneLine(briefing?.words ?? '').startsWith(oneLine(HOSTILE)));
  });

  test('names the newest hundred briefings and says so', () => {
    const library = soundLibrary();
    const briefings = Array.from({ length: 130 }, () => library.briefings[0]).flatMap((briefing) => briefing ?? []);
    const children = parse({ ...library, briefings });
    assert.equal(listed(children, 'Briefings').length, 100);
    assert.match(children.map((node) => wordsOf(node)).join(' '), /The newest 100 of 130 briefings/);
  });
});
