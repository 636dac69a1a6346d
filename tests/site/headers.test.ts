import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { headersFor, readHeaderRules } from '../../src/model/addresses/header-rules.ts';
import { MEDIA_TYPES } from '../../src/model/addresses/media-types.ts';
import { attribute, rawText } from '../support/html.ts';
import { type BuiltPage, listFiles, readPages } from '../support/pages.ts';
import { builtSites } from '../support/sites.ts';

/** What OWASP’s list of secure headers asks for; the frame headers apart, which differ. */
const EVERYWHERE: Record<string, RegExp> = {
  'Strict-Transport-Security': /^max-age=(?:3153[6-9]|[4-9])\d+; includeSubDomains$/,
  'X-Content-Type-Options': /^nosniff$/,
  'Referrer-Policy': /^(?:no-referrer|same-origin)$/,
  'Permissions-Policy': /^[a-z-]+=\(\)(?:, [a-z-]+=\(\))+$/,
  'Cross-Origin-Opener-Policy': /^same-origin$/,
  'Cross-Origin-Embedder-Policy': /^require-corp$/,
  'X-DNS-Prefetch-Control': /^off$/,
  'X-Permitted-Cross-Domain-Policies': /^none$/,
  'Content-Security-Policy': /^default-src 'none'; /,
};
const RUN = /^(?:module|text\/javascript)?$/;
const SEVERE = 40;
/** What is published for reuse, by the rooms of the site. */
const REUSED = /^(?:actors|briefings|data|embed|feeds|processes|sources|topics)\//;

for (const site of builtSites()) {
  suite(`the headers of the site ${site.name}`, () => {
    const rules = readHeaderRules(readFileSync(join(site.folder, '_headers'), 'utf8'));
    const files = [...listFiles(site)].filter((file) => !/\/_[a-z]+$/.test(file)).map((file) => file.replace(/index\.html$/, ''));
    const isFramed = (path: string) => path.startsWith(`${site.base}embed/`);
    const policyOf = (path: string) => headersFor(path, rules)['Content-Security-Policy'] ?? '';
    const pages = [...readPages(site).values()];

    test('never set the same one twice for a file, since hosts add them up', () => {
      const twice = files.flatMap((file) => {
        const names = rules.filter(({ path }) => matches(file, path)).flatMap(({ headers }) => Object.keys(headers));
        return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${file}: ${name}`);
      });
      assert.deepEqual(twice, []);
    });

    test('are for every file those that OWASP lists', () => {
      const wrong = files.flatMap((file) => {
        const headers = headersFor(file, rules);
        return Object.entries(EVERYWHERE).flatMap(([name, value]) => (value.test(headers[name] ?? '') ? [] : [`${file}: ${name}`]));
      });
      assert.deepEqual(wrong, []);
    });

    test('let other sites frame the pages that are made for it, and no other', () => {
      for (const file of files) {
        const headers = headersFor(file, rules);
        assert.equal(/frame-ancestors \*/.test(policyOf(file)), isFramed(file), file);
        assert.equal(headers['X-Frame-Options'], isFramed(file) ? undefined : 'DENY', file);
      }
    });

    test('let the pages of other sites fetch what is published for reuse, and nothing else', () => {
      for (const file of files) {
        const headers = headersFor(file, rules);
        const isReused = REUSED.test(file.slice(site.base.length));
        assert.equal(headers['Cross-Origin-Resource-Policy'], isReused ? 'cross-origin' : 'same-origin', file);
        assert.equal(headers['Access-Control-Allow-Origin'], isReused ? '*' : undefined, file);
      }
      const fetched = ['data/readout.json', 'data/points.csv', 'feeds/changes.json', 'topics/golan-heights/feed.atom'].concat(
        ['a2.json', 'a2.csl.json', 'a2.md', 'a2.bib', 'a2.ris', 'positions.csv'].map((file) => `briefings/2026-01-paris-talks/${file}`),
        'embed/2026-01-paris-talks/a2/oembed.json',
      );
      for (const file of fetched) assert.ok(files.includes(site.base + file) && REUSED.test(file), file);
    });

    test('are of a site in which every file has a media type', () => {
      const unknown = files.filter((file) => !file.endsWith('/') && !Object.keys(MEDIA_TYPES).some((end) => file.endsWith(`.${end}`)));
      assert.deepEqual(unknown, []);
    });

    test('and the policy in the page have the hash of everything that runs or styles in it', () => {
      for (const page of pages) {
        for (const hash of [...hashesOf(page, 'script'), ...hashesOf(page, 'style')]) {
          assert.ok(metaPolicy(page).includes(hash) && policyOf(page.path).includes(hash), page.path);
        }
      }
    });

    test('have a policy that stands whole in every page, but for the frames, which only a header can rule', () => {
      const withoutHashes = (policy: string) => policy.replaceAll(/ 'sha256-[^']+'/g, '');
      for (const page of pages) {
        assert.equal(
          withoutHashes(metaPolicy(page)),
          withoutHashes(policyOf(page.path)).replace(/; frame-ancestors [^;]+$/, ''),
          page.path,
        );
      }
    });

    test('allow no script from anywhere else, and WebAssembly on the page that searches alone', () => {
      for (const page of pages) {
        for (const policy of [metaPolicy(page), policyOf(page.path)]) {
          assert.doesNotMatch(policy, /'unsafe-|https?:|data:|script-src[^;]*\*/, page.path);
          assert.equal(policy.includes("'wasm-unsafe-eval'"), page.path === `${site.base}search/`, page.path);
        }
      }
    });

    test('have policies that an evaluator finds no serious fault in', () => {
      const policies = new Set([...files.map(policyOf), ...pages.map(metaPolicy)]);
      const findings = [...policies].flatMap((policy) => new CspEvaluator(new CspParser(policy).csp).evaluate());
      assert.deepEqual(
        findings.filter(({ severity }) => severity <= SEVERE).map(({ directive, description }) => `${directive}: ${description}`),
        [],
      );
    });
  });
}

function matches(file: string, path: string): boolean {
  return path.endsWith('*') ? file.startsWith(path.slice(0, -1)) : file === path;
}

function metaPolicy({ elements }: BuiltPage): string {
  const [policy, ...others] = elements.filter((element) => attribute(element, 'http-equiv') === 'content-security-policy');
  assert.ok(policy && others.length === 0);
  return attribute(policy, 'content') ?? '';
}

function hashesOf({ elements }: BuiltPage, tag: string): string[] {
  return elements
    .filter((each) => each.tagName === tag && attribute(each, 'src') === undefined && RUN.test(attribute(each, 'type') ?? ''))
    .map((each) => `'sha256-${createHash('sha256').update(rawText(each)).digest('base64')}'`);
}
