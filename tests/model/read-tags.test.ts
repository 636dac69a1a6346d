import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { attributesOf, readTags } from '../../src/model/text/read-tags.ts';

const namesOf = (html: string) => Array.from(readTags(html), ({ name }) => name).join(' ');
/** Writes a text as the templates write it: in an attribute, "<" and ">" stand as they are. */
const inText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const inAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

describe('the tags of a page', () => {
  for (const [what, html, names] of [
    ['are read in their order', '<h1>One</h1><p>Two', 'h1 /h1 p'],
    ['do not begin in the value of an attribute', '<meta content="<script>alert(1)</script>"><p>', 'meta p'],
    ['do not end in one', '<p title="a > b"><b>', 'p b'],
    ['do not begin in a script', '<script>if (a<b) "<style>"</script><p>', 'script /script p'],
    ['do not begin in a style', '<style>a::after{content:"<p>"}</style><p>', 'style /style p'],
    ['do not begin in a title', '<title><script></title><p>', 'title /title p'],
    ['do not begin in a comment', '<!-- <script> --><p>', '! p'],
    ['begin with the document type', '<!DOCTYPE html><p>', '! p'],
    ['begin with a letter: a sign that stands for itself is none', '1 < 2 <3 <p>', 'p'],
    ['may close themselves', '<svg><path d="M0 0"/></svg>', 'svg path /svg'],
    ['have their names in lower case', '<P></P>', 'p /p'],
    ['may have attributes without a value', '<script defer src="/a.js"></script>', 'script /script'],
  ] as const) {
    test(what, () => assert.equal(namesOf(html), names));
  }

  for (const html of ["<p title='a'>", '<p title=a>', '<p', '<p title="a', '<script>alert(1)', '<p title="a"class="b">']) {
    test(`that this site does not write are refused: ${html}`, () => assert.throws(() => namesOf(html), /there is/));
  }

  test('have attributes whose entities are read', () => {
    const [tag] = readTags('<p title="a &quot;b&quot; &#60;c&#x3E; &amp;lt; &unknown;" hidden>');
    assert.deepEqual(tag && [...attributesOf(tag)], [
      ['title', 'a "b" <c> &lt; &unknown;'],
      ['hidden', ''],
    ]);
  });

  test('are, for any text in them, those that a parser finds', () => {
    const hostile = fc.constantFrom('<script>', '</style>', '"', "'", '>', '<', '<!--', '-->', '=', '&', '</title>', 'א', '汉', ' src="');
    const text = fc.array(fc.oneof(hostile, fc.string())).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const html = `<!DOCTYPE html><html><head><title>${inText(a)}</title><meta content="${inAttribute(b)}"></head><body><p title="${inAttribute(a)}">${inText(b)}</p><script>x</script></body></html>`;
        const begun = Array.from(readTags(html)).filter(({ name }) => !/^[/!]/.test(name));
        const expected = elementsOf(parse(html));
        assert.deepEqual(
          begun.map(({ name }) => name),
          expected.map(({ tagName }) => tagName),
        );
      }),
    );
  });
});

function elementsOf(node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));
}
