import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { attribute } from '../support/html.ts';
import { readPages } from '../support/pages.ts';
import { dimensionsOf } from '../support/png.ts';
import { builtSites } from '../support/sites.ts';

interface Icon {
  src: string;
  sizes: string;
  type: string;
  purpose?: string;
}

const TOKENS = readFileSync('src/styles/tokens.css', 'utf8');
const PURPOSES = new Set(['any', 'maskable', 'monochrome']);

for (const site of builtSites()) {
  suite(`the web manifest of the site ${site.name}`, () => {
    const address = `${site.origin}${site.base}manifest.webmanifest`;
    const manifest = JSON.parse(readFileSync(join(site.folder, 'manifest.webmanifest'), 'utf8'));
    const icons: Icon[] = manifest.icons;
    const fileOf = ({ src }: Icon) => readFileSync(join(site.folder, new URL(src, address).pathname.slice(site.base.length)));

    test('has the members that W3C’s Web Application Manifest names, each in its form', () => {
      const members: Record<string, RegExp> = {
        name: /^\S.*\S$/,
        short_name: /^.{1,12}$/,
        description: /^.{20,}\.$/,
        lang: /^[a-z]{2}$/,
        start_url: /^\.\/$/,
        scope: /^\.\/$/,
        display: /^(?:fullscreen|standalone|minimal-ui|browser)$/,
        background_color: /^#[0-9a-f]{6}$/,
        theme_color: /^#[0-9a-f]{6}$/,
      };
      assert.deepEqual(Object.keys(manifest).toSorted(), [...Object.keys(members), 'icons'].toSorted());
      for (const [member, form] of Object.entries(members)) assert.match(manifest[member], form, member);
    });

    test('begins at the home page, and is on the whole site and no more', () => {
      assert.equal(new URL(manifest.start_url, address).href, site.origin + site.base);
      assert.equal(new URL(manifest.scope, address).href, site.origin + site.base);
    });

    test('has colours of the site', () => {
      for (const colour of [manifest.background_color, manifest.theme_color]) assert.ok(TOKENS.includes(`light-dark(${colour},`), colour);
    });

    test('names icons that are there, in the sizes that it says, 192 and 512 among them', () => {
      const drawn = icons.filter(({ type }) => type === 'image/png');
      for (const icon of drawn) {
        const { width, height } = dimensionsOf(fileOf(icon));
        assert.equal(icon.sizes, `${width}x${height}`);
      }
      assert.deepEqual(drawn.map(({ sizes }) => sizes).toSorted(), ['192x192', '512x512']);
      for (const icon of icons.filter((each) => !drawn.includes(each))) {
        assert.deepEqual([icon.type, icon.sizes], ['image/svg+xml', 'any']);
        assert.match(fileOf(icon).toString(), /^<svg /);
      }
      for (const { purpose = 'any' } of icons) assert.ok(purpose.split(' ').every((each) => PURPOSES.has(each)));
    });

    test('is named by every page but those for frames', () => {
      for (const { path, elements } of readPages(site).values()) {
        const named = elements.filter((element) => attribute(element, 'rel') === 'manifest').map((element) => attribute(element, 'href'));
        assert.deepEqual(named, path.startsWith(`${site.base}embed/`) ? [] : [`${site.base}manifest.webmanifest`], path);
      }
    });
  });
}
