import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { attribute, textOf } from '../support/html.ts';
import { type Link, linksOn } from '../support/links.ts';
import { type BuiltPage, listFiles, readPages } from '../support/pages.ts';
import { builtSites, type Site } from '../support/sites.ts';

for (const site of builtSites()) {
  suite(`the site ${site.name}`, () => {
    const files = listFiles(site);
    const pages = readPages(site);
    const links = new Map(Array.from(pages.values(), (page) => [page.path, linksOn(page, site)]));
    const findings = (judge: (page: BuiltPage, links: Link[]) => string[]) =>
      Array.from(pages.values()).flatMap((page) => judge(page, links.get(page.path) ?? []).map((finding) => `${page.path}: ${finding}`));

    test('has a page for each of the rooms', () => {
      const expected = ['', 'briefings/', 'actors/', 'topics/', 'sources/', 'search/', 'about/', '404.html'];
      assert.deepEqual(
        expected.filter((path) => !pages.has(site.base + path)),
        [],
      );
    });

    test('has no link, fragment, canonical address, icon or script that leads nowhere', () => {
      const dead = findings((_, all) =>
        all.filter(({ to }) => to.origin === site.origin && !resolves(to, site, files, pages)).map(({ written }) => written),
      );
      assert.deepEqual(dead, []);
    });

    test('links outside by http, https and mailto only', () => {
      assert.deepEqual(
        findings((_, all) => all.filter(({ to }) => !['http:', 'https:', 'mailto:'].includes(to.protocol)).map(({ written }) => written)),
        [],
      );
    });

    test('has no empty or repeated id', () => {
      assert.deepEqual(
        findings(({ ids }) => ids.filter((id, index) => id.trim() === '' || ids.indexOf(id) !== index)),
        [],
      );
    });

    test('has one h1, a title and a description on every page, and in frames, which no search lists, no description', () => {
      assert.deepEqual(findings(missingParts), []);
    });

    test('leads to every page from the home page, save the 404 page, former addresses and frames for other sites', () => {
      const reached = reachable(site, links);
      const orphans = [...pages.values()].filter(({ path, moved }) => !reached.has(path) && !moved && !isException(path, site));
      assert.deepEqual(
        orphans.map(({ path }) => path),
        [],
      );
    });

    test('names in the sitemap the pages that should be found, and no other', () => {
      const found = [...pages.values()]
        .filter(({ hidden, path }) => !hidden && !isException(path, site))
        .map(({ path }) => site.origin + path);
      assert.deepEqual(sitemapOf(site).toSorted(), found.toSorted());
    });
  });
}

function resolves(to: URL, { base }: Site, files: Set<string>, pages: Map<string, BuiltPage>): boolean {
  const path = decodeURIComponent(to.pathname);
  if (!path.startsWith(base)) return false;
  const fragment = decodeURIComponent(to.hash.slice(1)).replace(/:~:.*/, '');
  if (fragment) return pages.get(path)?.ids.includes(fragment) ?? false;
  return path.endsWith('/') ? files.has(`${path}index.html`) : files.has(path);
}

function missingParts({ path, elements }: BuiltPage): string[] {
  const count = elements.filter(({ tagName }) => tagName === 'h1').length;
  const title = elements.find(({ tagName, parentNode }) => tagName === 'title' && parentNode?.nodeName === 'head');
  const description = elements.find((element) => element.tagName === 'meta' && attribute(element, 'name') === 'description');
  return [
    ...(count === 1 ? [] : [`it has ${count} h1`]),
    ...(title && textOf(title) ? [] : ['it has no title']),
    ...(Boolean(description && attribute(description, 'content')?.trim()) === path.includes('/embed/')
      ? [`it has ${description ? 'a' : 'no'} description`]
      : []),
  ];
}

function reachable(site: Site, links: Map<string, Link[]>): Set<string> {
  const reached = new Set([site.base]);
  for (const path of reached) {
    for (const { to, followed } of links.get(path) ?? []) if (followed && to.origin === site.origin) reached.add(to.pathname);
  }
  return reached;
}

function isException(path: string, { base }: Site): boolean {
  return path === `${base}404.html` || path.startsWith(`${base}embed/`);
}

function sitemapOf({ folder, origin, base }: Site): string[] {
  const read = (name: string) => Array.from(readFileSync(join(folder, name), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g), ([, loc = '']) => loc);
  return read('sitemap-index.xml').flatMap((part) => read(part.slice(`${origin}${base}`.length)));
}
