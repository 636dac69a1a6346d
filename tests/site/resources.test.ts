import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { attribute, type Element, textOf, within } from '../support/html.ts';
import { type BuiltPage, listFiles, readPages } from '../support/pages.ts';
import { builtSites } from '../support/sites.ts';

/** What a page may run before a reader does anything, in bytes: its own scripts, and the one that all pages share, which fetches the rest when it is needed. */
const [OWN_LIMIT, SHARED_LIMIT] = [530, 1_900];
/** What the page of results may run beside that: it fetches what a link to results needs. */
const SEARCH_LIMIT = 270;
const LOADED_LINKS = /\b(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest|apple-touch-icon)\b/;
const DATA_SCRIPTS = /^(?:application\/(?:ld\+)?json|speculationrules)$/;
const CSS_ADDRESS = /url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g;

for (const site of builtSites()) {
  suite(`the site ${site.name}`, () => {
    const pages = [...readPages(site).values()];
    const files = [...listFiles(site)];
    const read = (file: string) => readFileSync(join(site.folder, file.slice(site.base.length)), 'utf8');
    const findings = (judge: (page: BuiltPage) => string[]) =>
      pages.flatMap((page) => judge(page).map((finding) => `${page.path}: ${finding}`));

    test('loads nothing from another host', () => {
      assert.deepEqual(
        findings(({ path, elements }) => elements.flatMap(loaded).filter((address) => !isOwn(address, path, site))),
        [],
      );
    });

    test('has no stylesheet that loads anything from another host', () => {
      const sheets = files.filter((file) => file.endsWith('.css'));
      assert.deepEqual(
        sheets.flatMap((file) => addressesIn(read(file)).filter((address) => !isOwn(address, file, site))),
        [],
      );
    });

    test('has nothing of the completeness panel, which the live preview alone shows', () => {
      assert.deepEqual(
        files.filter((file) => /\.(?:html|css|js)$/.test(file) && /open-in-editor|class="completeness"|\.completeness\b/.test(read(file))),
        [],
      );
    });

    test('has no style attribute and no script in an attribute', () => {
      const inline = ({ attrs }: Element) => attrs.some(({ name }) => name === 'style' || name.startsWith('on'));
      assert.deepEqual(
        findings(({ elements }) => elements.filter(inline).map(({ tagName }) => tagName)),
        [],
      );
    });

    test('runs only small scripts in the page and one that all pages share, none in a frame, before a reader does something', () => {
      const shared = new Set<string>();
      const faults = findings(({ path, elements }) => {
        const mayRun = !path.startsWith(`${site.base}embed/`);
        const templates = elements.filter(({ tagName }) => tagName === 'template');
        const later = new Set(templates.flatMap(within));
        const first = templates.filter((template) => attribute(template, 'class') === 'first-use').flatMap(within);
        for (const script of first) shared.add(attribute(script, 'src') ?? '');
        const scripts = elements.filter((each) => isScript(each) && !later.has(each));
        const outside = scripts.flatMap((script) => attribute(script, 'src') ?? []);
        const limit = OWN_LIMIT + (path === `${site.base}search/` ? SEARCH_LIMIT : 0);
        const size = scripts.reduce((sum, script) => sum + textOf(script).length, 0);
        return [
          ...(scripts.length > 0 === mayRun ? [] : [`it has ${scripts.length} scripts`]),
          ...outside.map((address) => `it fetches ${address}`),
          ...(size > limit ? [`its scripts have ${size} bytes, more than ${limit}`] : []),
        ];
      });
      assert.deepEqual(faults, []);
      assert.equal(shared.size, 1, `Pages share one script; these are asked for: ${[...shared].join(', ')}.`);
      for (const file of shared)
        assert.ok(read(file).length <= SHARED_LIMIT, `${file} has ${read(file).length} bytes, more than ${SHARED_LIMIT}.`);
    });
  });
}

function isScript({ tagName, attrs }: Element): boolean {
  return tagName === 'script' && !DATA_SCRIPTS.test(attrs.find(({ name }) => name === 'type')?.value ?? '');
}

function loaded(element: Element): string[] {
  const { tagName } = element;
  const own = ['src', 'srcset', 'poster', 'data', 'background'].flatMap((name) => attribute(element, name) ?? []);
  if (tagName === 'link' && LOADED_LINKS.test(attribute(element, 'rel') ?? '')) own.push(attribute(element, 'href') ?? '');
  if (tagName === 'style') own.push(...addressesIn(textOf(element)));
  return own;
}

function addressesIn(css: string): string[] {
  return Array.from(css.matchAll(CSS_ADDRESS), ([, address, sheet]) => address ?? sheet ?? '');
}

function isOwn(address: string, path: string, { origin, base }: { origin: string; base: string }): boolean {
  const url = new URL(address, origin + path);
  return url.protocol === 'data:' || (url.origin === origin && url.pathname.startsWith(base));
}
