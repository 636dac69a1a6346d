import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { parseFragment } from 'parse5';
import { attribute, type Element, textOf, within } from '../support/html.ts';
import { type BuiltPage, pageAt } from '../support/pages.ts';
import { paris, wordsOf } from '../support/paris-texts.ts';
import { builtSites, type Site } from '../support/sites.ts';

const first = ({ elements }: BuiltPage, tag: string, name: string, value: string): Element | undefined =>
  elements.find((element) => element.tagName === tag && attribute(element, name) === value);
const meta = (page: BuiltPage, property: string) => {
  const found = first(page, 'meta', 'property', property) ?? first(page, 'meta', 'name', property);
  return found && attribute(found, 'content');
};
const tellsOf = (site: Site, path: string) => JSON.parse(readFileSync(join(site.folder, path, 'oembed.json'), 'utf8'));

for (const site of builtSites()) {
  const absolute = (path: string) => site.origin + site.base + path.slice(1);

  suite(`in the site ${site.name}, each point can be framed`, () => {
    for (const { id, title, text } of paris.points) {
      const [path, framed] = [`${paris.path}${id}/`, `/embed/2026-01-paris-talks/${id}/`];

      test(`${id} as a small page without script, which says what the point says and leads to it in a new tab`, () => {
        const page = pageAt(site, framed);
        const main = page.elements.find(({ tagName }) => tagName === 'main') as Element;
        for (const words of [id.toUpperCase(), title, wordsOf(text), 'As of January 2026', 'Readout', 'CC BY 4.0', 'Stated|Possible']) {
          assert.match(textOf(main), new RegExp(words.replaceAll(/[.*+?^${}()[\]\\]/g, '\\$&')));
        }
        assert.ok(!page.elements.some(({ tagName }) => ['script', 'form', 'iframe', 'object', 'embed'].includes(tagName)));
        const link = within(main).find((element) => attribute(element, 'href') === absolute(path));
        assert.ok(link && attribute(link, 'target') === '_blank' && attribute(link, 'rel') === 'noopener');
        assert.ok(first(page, 'base', 'target', '_blank'), 'other links would open in the frame');
      });

      test(`${id} as a page that search engines leave out in favour of the point’s own`, () => {
        const page = pageAt(site, framed);
        assert.equal(meta(page, 'robots'), 'noindex');
        const canonical = first(page, 'link', 'rel', 'canonical');
        assert.equal(canonical && attribute(canonical, 'href'), absolute(path));
      });

      test(`${id} with an icon of the site, for which browsers would ask at the top of the host`, () => {
        const icon = first(pageAt(site, framed), 'link', 'rel', 'icon');
        assert.equal(icon && attribute(icon, 'href'), `${site.base}favicon.svg`);
      });

      test(`${id} by its address alone: its page names the oEmbed file, which names the small page`, () => {
        const link = first(pageAt(site, path), 'link', 'type', 'application/json+oembed');
        assert.equal(link && attribute(link, 'href'), absolute(`${framed}oembed.json`));
        const told = tellsOf(site, framed);
        const [place, ...others] = parseFragment(told.html).childNodes as Element[];
        const frame = place?.childNodes[0] as Element;
        assert.deepEqual([others.length, place?.childNodes.length, frame.tagName], [0, 1, 'iframe']);
        assert.equal(attribute(frame, 'src'), absolute(framed));
        assert.equal(attribute(frame, 'title'), `${id.toUpperCase()}: ${title}`);
        assert.doesNotMatch(attribute(frame, 'sandbox') ?? 'allow-scripts', /allow-(?:scripts|forms|modals|downloads|top-navigation)/);
        assert.deepEqual([told.width, told.height].map(String), [attribute(frame, 'width'), attribute(frame, 'height')]);
        assert.deepEqual([told.version, told.type, told.provider_url], ['1.0', 'rich', absolute('/')]);
        assert.equal(told.thumbnail_url, absolute(`${path}card.png`));
      });

      test(`${id} with the code that its page shows`, () => {
        const { elements } = pageAt(site, path);
        assert.ok(elements.some((element) => element.tagName === 'code' && textOf(element) === tellsOf(site, framed).html));
        assert.ok(elements.some((element) => element.tagName === 'code' && textOf(element) === absolute(path)));
      });
    }
  });

  suite(`in the site ${site.name}, a page that is shared has a card`, () => {
    for (const [page, card] of [
      ['/', '/card.png'],
      ['/about/', '/card.png'],
      ['/search/', '/card.png'],
      ['/actors/hakan-fidan/', '/card.png'],
      ['/actors/yehiel-leitner/', '/card.png'],
      [paris.path, `${paris.path}card.png`],
      ...paris.points.map(({ id }) => [`${paris.path}${id}/`, `${paris.path}${id}/card.png`] as const),
    ] as const) {
      test(page, () => {
        const built = pageAt(site, page);
        assert.equal(meta(built, 'og:image'), absolute(card));
        assert.equal(meta(built, 'og:image:width'), '1200');
        assert.equal(meta(built, 'og:image:height'), '630');
        assert.ok(meta(built, 'og:image:alt'));
        assert.equal(meta(built, 'twitter:card'), 'summary_large_image');
        assert.ok(existsSync(join(site.folder, card)));
      });
    }
  });
}
