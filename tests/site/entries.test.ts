import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { attribute, type Element, linksOf, textOf, within } from '../support/html.ts';
import { linksOn } from '../support/links.ts';
import { pageAt } from '../support/pages.ts';
import { entriesOf, paris, positionWords } from '../support/paris-texts.ts';
import { rootSite } from '../support/sites.ts';

const site = rootSite();
const people = [...entriesOf('actors')].filter(([, { kind }]) => kind === 'person');

test('ten people have a page', () => {
  assert.equal(people.length, 10);
});

for (const [id, { name }] of people) {
  test(`the page of ${name} has each passage that names this person, linked to its paragraph`, () => {
    const { elements } = pageAt(site, `/actors/${id}/`);
    const named = paris.paragraphs.flatMap((paragraph, index) => (paragraph.includes(`(actor:${id})`) ? [index + 1] : []));
    const links = elements.filter((element) => /#p\d+$/.test(attribute(element, 'href') ?? '') && element.tagName === 'a');
    const passages = links.filter((element) => attribute(element, 'href')?.startsWith(paris.path));
    assert.ok(named.length > 0);
    assert.deepEqual([...new Set(linksOf(passages))].toSorted(), named.map((number) => `${paris.path}#p${number}`).toSorted());
  });

  test(`the page of ${name} says which part this person had in the talks`, () => {
    const { elements } = pageAt(site, `/actors/${id}/`);
    const heading = elements.find(({ tagName }) => tagName === 'h1') as Element;
    assert.equal(textOf(heading), name);
    assert.ok(linksOf(elements).some((link) => link.startsWith('/sources/al-majalla-paris-talks/#p')));
  });
}

for (const [id, { name }] of entriesOf('topics')) {
  suite(`the page of the topic “${name}”`, () => {
    for (const party of paris.parties) {
      test(`says where the party ${party} stands`, () => {
        const { elements } = pageAt(site, `/topics/${id}/`);
        const row = elements.find(
          (element) => attribute(element, 'scope') === 'row' && linksOf(within(element)).includes(`/actors/${party}/`),
        );
        const cells = row?.parentNode?.childNodes.filter((node): node is Element => 'tagName' in node) ?? [];
        const text = textOf(cells[1] as Element);
        const words = positionWords(party, id);
        assert.ok(text.startsWith(words), `it says "${text}", not ${words}`);
      });
    }
  });
}

test('another spelling of a name that was once an address leads to the page of the name', () => {
  const { elements } = pageAt(site, '/actors/yehiel-leitner/');
  const refresh = elements.find((element) => attribute(element, 'http-equiv') === 'refresh');
  assert.equal(attribute(refresh as Element, 'content'), '0; url=/actors/yechiel-leiter/');
  const canonical = elements.find((element) => attribute(element, 'rel') === 'canonical');
  assert.equal(attribute(canonical as Element, 'href'), `${site.origin}/actors/yechiel-leiter/`);
});

test('a former address has an ordinary link as well, for readers whose browser does not follow at once', () => {
  const page = pageAt(site, '/actors/yehiel-leitner/');
  const followed = linksOn(page, site).filter(({ written, followed }) => followed && written === '/actors/yechiel-leiter/');
  assert.equal(followed.length, 2);
});
