import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { attribute, textOf } from '../support/html.ts';
import { pageAt } from '../support/pages.ts';
import { paris } from '../support/paris-texts.ts';
import { builtSites } from '../support/sites.ts';

const CITED = [paris.path, ...paris.points.map(({ id }) => `${paris.path}${id}/`)];

for (const site of builtSites()) {
  suite(`how to cite, on the site ${site.name}`, () => {
    const briefing = pageAt(site, paris.path)
      .elements.filter(({ tagName }) => tagName === 'h1')
      .map(textOf)[0];
    for (const path of CITED) {
      const { elements } = pageAt(site, path);
      const address = `${site.origin}${site.base}${path.slice(1)}`;
      const metas = new Map(elements.map((element) => [attribute(element, 'name'), attribute(element, 'content')]));

      test(`${path} tells reference managers its title, author, day and permanent address`, () => {
        const title = textOf(elements.find(({ tagName }) => tagName === 'h1') ?? assert.fail());
        assert.ok(metas.get('citation_title')?.endsWith(title));
        assert.equal(metas.get('DC.title'), metas.get('citation_title'));
        assert.equal(metas.get('citation_author'), 'Readout');
        assert.match(metas.get('citation_publication_date') ?? '', /^\d{4}\/\d{2}\/\d{2}$/);
        assert.equal(metas.get('DC.date'), metas.get('citation_publication_date')?.replaceAll('/', '-'));
        assert.deepEqual([metas.get('citation_public_url'), metas.get('DC.identifier')], [address, address]);
      });

      test(`${path} is a web page to reference managers, in its head and in each file, and a point part of its briefing`, () => {
        const [type, ...containers] = ['DC.type', 'DC.source', 'DC.isPartOf'].map((name) => metas.get(name));
        const container = path === paris.path ? undefined : briefing;
        assert.deepEqual([type, ...containers], ['webpage', container, container]);
        const others = [...metas.keys()].filter((name) =>
          /^citation_(?:journal|book|inbook|conference|dissertation|tech)/.test(name ?? ''),
        );
        assert.deepEqual(others, []);
        const file = (ending: string) => readFileSync(join(site.folder, `${path.slice(1, -1)}.${ending}`), 'utf8');
        const [csl] = JSON.parse(file('csl.json'));
        assert.deepEqual([csl.type, csl['container-title']], [type, container]);
        assert.match(file('bib'), /^@online\{/);
        assert.match(file('ris'), /^TY {2}- ELEC\r\n/);
      });

      test(`${path} has a text in each style and a file in each form, all with the permanent address`, () => {
        const texts = elements.filter(({ tagName }) => tagName === 'copy-text').map(textOf);
        assert.equal(texts.length, 3);
        const files = elements
          .filter((element) => attribute(element, 'rel') === 'alternate')
          .map((element) => attribute(element, 'href') ?? '');
        const own = files.filter((file) => /\.(?:bib|ris|csl\.json)$/.test(file));
        assert.deepEqual(
          own,
          ['.bib', '.ris', '.csl.json'].map((ending) => `${site.base}${path.slice(1, -1)}${ending}`),
        );
        const written = own.map((file) => readFileSync(join(site.folder, file.slice(site.base.length)), 'utf8'));
        for (const text of [...texts, ...written]) assert.ok(text.includes(address), text);
      });
    }
  });
}
