import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { attribute, type Element, textOf } from './html.ts';
import { type BuiltPage, listFiles, readPages } from './pages.ts';
import { builtSites } from './sites.ts';

/** What a page may run before a reader does anything, in bytes: enough to fetch the rest when it is needed. */
const SCRIPT_LIMIT = 8_000;
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

    test('has nothing of the author’s desk, which the live preview alone shows', () => {
      assert.deepEqual(
        files.filter((file) => /\.(?:html|css|js)$/.test(file) && /open-in-editor|class="desk"|\.desk\b/.test(read(file))),
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

    test('runs one small module script of its own on a page, none in a frame, and nothing else before a reader does something', () => {
      const sizes = new Map(files.filter((file) => file.endsWith('.js')).map((file) => [file, read(file).length]));
      const faults = findings(({ path, elements }) => {
        const due = path.startsWith(`${site.base}embed/`) ? 0 : 1;
        const scripts = elements.filter((each) => each.tagName === 'script' && !DATA_SCRIPTS.test(attribute(each, 'type') ?? ''));
        const own = scripts.filter((script) => attribute(script, 'type') === 'module' && sizes.has(attribute(script, 'src') ?? ''));
        const size = own.reduce((sum, script) => sum + (sizes.get(attribute(script, 'src') ?? '') ?? 0), 0);
        return [
          ...(scripts.length === due && own.length === due ? [] : [`it has ${scripts.length} scripts, ${own.length} of its own modules`]),
          ...(size > SCRIPT_LIMIT ? [`its script has ${size} bytes, more than ${SCRIPT_LIMIT}`] : []),
        ];
      });
      assert.deepEqual(faults, []);
    });
  });
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
