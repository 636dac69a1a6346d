import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Page, Route } from 'playwright-core';
import { visit } from '../support/launch.ts';
import { said, saidAfter, seenPaths } from '../support/open-search.ts';
import { rootSite } from '../support/sites.ts';

const site = await visit(rootSite());

/** The files that a search fetches. */
const FILES = {
  program: '**/pagefind.js*',
  entry: '**/pagefind-entry.json*',
  assembly: '**/pagefind/wasm.*',
  'list of parts': '**/*.pf_meta*',
  chunk: '**/pagefind/index/**',
  text: '**/pagefind/texts/**',
} as const;

const WHOLE = '6 results';
const PORTAL = Buffer.from('<!doctype html><title>Sign in</title><p>Welcome to the network of the hotel.');
const PAGE = 'the network returned a page of its own, perhaps asking you to sign in';
const DAMAGED = 'part of the search index arrived damaged or incomplete';
const OTHER_BUILD = 'part of the search index belongs to another version of the site';

/** What becomes of a file on the way, always with the status 200. */
const FAULTS = {
  'is a page of the network': () => PORTAL,
  'is that page, packed': () => gzipSync(PORTAL),
  'is that page with a byte order mark': () => Buffer.concat([Buffer.from('\uFEFF'), PORTAL]),
  'is that page in UTF-16': () => Buffer.from(`\uFEFF${PORTAL}`, 'utf16le'),
  'is that page behind blank lines': () => Buffer.concat([Buffer.from('\r\n'.repeat(80)), PORTAL]),
  'is what a program answers': () => Buffer.from('{"error":"login"}'),
  'has the end of a page behind it': (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('<script src="/ad.js"></script>')]),
  'does not say how many volumes are older': (bytes: Buffer) => Buffer.from(bytes.toString().replace('"older"', '"elder"')),
  'is empty': () => Buffer.alloc(0),
  'is cut in half': (bytes: Buffer) => bytes.subarray(0, bytes.length / 2),
  'lacks its last bytes': (bytes: Buffer) => bytes.subarray(0, -9),
  'has one wrong byte': (bytes: Buffer) => withChange(bytes, bytes.length >> 1),
  'has a wrong first byte': (bytes: Buffer) => withChange(bytes, 0),
  'is packed twice': (bytes: Buffer) => gzipSync(bytes),
  'is one of another build': () => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.from('835a', 'hex')])),
} as const;

function withChange(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ 0x15;
  return changed;
}

/** Lets a kind of file arrive with a fault, this many times. */
function spoil(page: Page, file: string, fault: (bytes: Buffer) => Buffer, times?: number): Promise<unknown> {
  return page.route(
    file,
    async (route) => {
      try {
        const response = await route.fetch();
        const { 'content-type': type = '' } = response.headers();
        await route.fulfill({ status: 200, contentType: type, body: fault(await response.body()) });
      } catch (error) {
        if (!page.isClosed()) throw error; // The test has ended before the answer.
      }
    },
    times ? { times } : {},
  );
}

/** Opens the page of results with a fault in one kind of file. */
async function openSpoilt(file: string, fault: (bytes: Buffer) => Buffer, times?: number): Promise<Page> {
  const { page } = await site.openEmpty();
  await spoil(page, file, fault, times);
  await page.goto(`${site.address}search/?q=Fidan`);
  await said(page);
  return page;
}

type Fault = keyof typeof FAULTS;
const BINARY: (keyof typeof FILES)[] = ['assembly', 'list of parts', 'chunk'];
/** Of texts, many are in one file: only those are lost whose bytes are wrong. */
const EVERY = [...BINARY, 'text', 'program', 'entry'] as (keyof typeof FILES)[];

const CASES: [fault: Fault, files: (keyof typeof FILES)[], reason: string][] = [
  ['is a page of the network', EVERY, PAGE],
  ['is that page with a byte order mark', ['program', 'entry', 'chunk'], PAGE],
  ['is that page in UTF-16', ['program', 'entry', 'chunk'], PAGE],
  ['is that page behind blank lines', ['program', 'entry', 'chunk'], PAGE],
  ['is what a program answers', ['program', 'entry', 'chunk'], DAMAGED],
  ['has the end of a page behind it', ['program', 'entry', 'chunk'], DAMAGED],
  ['does not say how many volumes are older', ['entry'], DAMAGED],
  ['is empty', EVERY, DAMAGED],
  ['is cut in half', EVERY, DAMAGED],
  ['has a wrong first byte', [...BINARY, 'program', 'entry'], DAMAGED],
  ['lacks its last bytes', BINARY, DAMAGED],
  ['has one wrong byte', [...BINARY, 'program'], DAMAGED],
  ['is packed twice', [...BINARY, 'text'], DAMAGED],
  ['is that page, packed', [...BINARY, 'text'], DAMAGED],
  ['is one of another build', BINARY, OTHER_BUILD],
  ['is one of another build', ['text'], DAMAGED], // The name of its file changes with it.
];

/** What the page says when a file is of no use: a part with a word is only that word’s, and the text of a result only that result’s. */
function saysOf(file: keyof typeof FILES, reason: string): string {
  if (file === 'text') return WHOLE;
  if (file === 'chunk') return `2 results. Not searched: the texts for “hakan fidan”, because ${reason}.`;
  return `2 results. Full-text search is unavailable: ${reason}.`;
}

suite('a search of the texts never says that nothing was found, but why it cannot search, and offers the names', () => {
  for (const [fault, files, reason] of CASES) {
    for (const file of files) {
      test(`when the ${file} ${fault}`, async () => {
        const page = await openSpoilt(FILES[file], FAULTS[fault]);
        assert.equal(await said(page), saysOf(file, reason));
        assert.equal((await seenPaths(page))[0], '/actors/hakan-fidan/');
        const notes = await page.locator('.results > li:not([data-search-result])').allTextContents();
        assert.deepEqual([...new Set(notes)], file === 'text' ? [`This result cannot be shown: ${reason}.`] : []);
        assert.ok(await page.locator('.found a[href="#names"]').isVisible());
      });
    }
  }
});

suite('a file that came wrong', () => {
  for (const file of [...BINARY, 'text'] as const) {
    test(`is asked for again, past every cache, if it is the ${file}`, async () => {
      const page = await openSpoilt(FILES[file], FAULTS['is a page of the network'], 1);
      assert.equal(await said(page), WHOLE);
    });
  }

  for (const [answers, answer] of [
    ['sends no part of a file', async (route: Route) => route.continue({ headers: { ...route.request().headers(), range: '' } })],
    [
      'sends parts of what it has compressed',
      async (route: Route) => {
        const { range } = route.request().headers();
        if (range) await route.fulfill({ status: 206, contentType: 'application/octet-stream', body: gzipSync('no text') });
        else await route.continue();
      },
    ],
  ] as const) {
    test(`is cut from the whole if the host ${answers}`, async () => {
      const { page, requests } = await site.openEmpty();
      await page.route(FILES.text, answer);
      await page.goto(`${site.address}search/?q=Fidan`);
      assert.equal(await said(page), WHOLE);
      assert.equal((await seenPaths(page)).length, 6);
      assert.ok(requests.some(({ pathname }) => pathname.startsWith('/pagefind/texts/')));
    });
  }

  test('is found whole when the reader tries again', async () => {
    const page = await openSpoilt(FILES.chunk, FAULTS['is cut in half']);
    await page.unroute(FILES.chunk);
    assert.equal(await saidAfter(page, () => page.getByRole('button', { name: 'Try again' }).click()), WHOLE);
  });
});

suite('the list of names', () => {
  for (const [fault, change] of [
    ['is a page of the network', () => PORTAL],
    ['is empty', () => Buffer.alloc(0)],
    ['is cut in half', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['lacks its last line', (bytes: Buffer) => bytes.subarray(0, bytes.lastIndexOf('\n'))],
    ['has one wrong byte', (bytes: Buffer) => withChange(bytes, bytes.length >> 1)],
  ] as const) {
    test(`is not suggested from when it ${fault}`, async () => {
      const { page } = await site.open('/about/');
      await spoil(page, '**/names/**', change);
      await page.locator('.site-header input[type=search]').pressSequentially('Golan');
      await page.locator('.site-header [role=option]').filter({ hasText: 'Suggestions could not be loaded' }).waitFor();
      assert.equal(await page.locator('.site-header [role=option]').count(), 1);
    });
  }

  test('is suggested from when it came wrong once', async () => {
    const { page } = await site.open('/about/');
    await spoil(page, '**/names/**', () => PORTAL, 1);
    await page.locator('.site-header input[type=search]').pressSequentially('Golan');
    await page.locator('.site-header [role=option]').filter({ hasText: 'Golan Heights' }).first().waitFor();
  });
});
