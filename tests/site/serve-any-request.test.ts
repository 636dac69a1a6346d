import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { serveFiles } from '../support/serve-files.ts';

const TEN = '0123456789';
const FILES = {
  'index.html': 'home',
  'ten.txt': TEN,
  'empty.txt': '',
  'talks/index.html': 'talks',
  'v1.2/index.html': 'a folder',
  '404.html': 'nowhere',
};

const { ask } = await serveFiles(FILES);

suite('a method', () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND', 'PURGE']) {
    test(`${method} is refused, and the answer says which are not`, async () => {
      const { status, headers, body } = await ask('/ten.txt', { 'Content-Length': '0' }, method);
      assert.deepEqual([status, headers.allow], [405, 'GET, HEAD, OPTIONS']);
      assert.doesNotMatch(body, TEN.length ? /0123/ : /./);
    });
  }
  for (const path of ['/ten.txt', '*', '/nothing/']) {
    test(`OPTIONS of ${path} gets the list of them`, async () => {
      const { status, headers } = await ask(path, {}, 'OPTIONS');
      assert.deepEqual([status, headers.allow], [204, 'GET, HEAD, OPTIONS']);
    });
  }
  for (const [path, length] of [
    ['/', '4'],
    ['/ten.txt', '10'],
    ['/nothing/', '7'],
  ]) {
    test(`HEAD of ${path} gets the head that GET gets, and no more`, async () => {
      const [head, get] = [await ask(path as string, {}, 'HEAD'), await ask(path as string)];
      assert.deepEqual([head.status, { ...head.headers, date: '' }, head.body], [get.status, { ...get.headers, date: '' }, '']);
      assert.equal(head.headers['content-length'], length);
    });
  }
});

suite('an address', () => {
  const ADDRESSES: [path: string, status: number, location?: string][] = [
    ['http://localhost/ten.txt', 200],
    ['HTTP://evil.example:80/talks/', 200],
    ['http://evil.example', 200],
    ['http://evil.example?q', 200],
    ['//evil.example/', 404],
    ['//talks/', 404],
    ['/talks//', 404],
    ['/talks', 301, '/talks/'],
    ['/talks?to=//evil.example', 301, '/talks/?to=//evil.example'],
    ['/v1.2', 301, '/v1.2/'],
    ['//talks', 404],
    ['/\\talks', 404],
    ['/talks/.', 404],
    ['/./talks/', 404],
    ['/talks/../ten.txt', 404],
    ['/%2e/ten.txt', 404],
    ['/talks%2findex.html', 404],
    ['/ten%2etxt', 200],
    ['/t%65n.txt', 200],
    ['/ten.txt/', 404],
    ['/%', 404],
    ['/%zz', 404],
    ['/%E0%A4%A', 404],
    ['/ten.txt%00', 404],
    ['/talks/%00/', 404],
    [`/${'a'.repeat(300)}`, 404],
    [`/${'a/'.repeat(5000)}`, 404],
    ['/nothing', 404],
    ['ten.txt', 404],
    ['*', 404],
  ];
  for (const [path, status, location] of ADDRESSES) {
    test(`${path.slice(0, 40)} is answered with ${status}`, async () => {
      const { status: got, headers, body } = await ask(path);
      // A path without its first slash is none to the parser of Node.js.
      assert.ok([status, ...(/^[/h*]/i.test(path) ? [] : [400])].includes(got), `${got}`);
      assert.equal(headers.location, location);
      assert.doesNotMatch(body, /node:|\n {4}at /);
    });
  }

  test('under a path leads to its slash, and what is not under it nowhere', async () => {
    const under = await serveFiles(FILES, '/readout/');
    const [slash, other, alike] = [await under.ask('/readout'), await under.ask('/talks/'), await under.ask('/readoutx/')];
    assert.deepEqual([slash.status, slash.headers.location], [301, '/readout/']);
    assert.deepEqual([other.status, alike.status], [404, 404]);
  });
});

suite('the headers of a site', () => {
  for (const base of ['/', '/readout/']) {
    const rules = ['*', '', 'talks/*', '404.html'].map(
      (path) => `${base}${path}\n  X-Of${path.replace(/\W/g, '') || (path ? 'All' : 'Home')}: yes\n`,
    );
    const CASES: [path: string, sent: string][] = [
      ['', 'all home'],
      ['talks/', 'all talks'],
      ['%74alks/', 'all talks'],
      ['%74%61%6c%6B%73/index%2ehtml', 'all talks'],
      ['404.html', 'all 404html'],
      ['talks/nothing/', 'all 404html'],
      ['talks/../talks/', 'all 404html'],
      ['talks%2f', 'all 404html'],
      ['nothing', 'all 404html'],
      ['%', 'all 404html'],
    ];
    for (const [path, sent] of CASES) {
      test(`are those of what is sent for ${base}${path}`, async () => {
        const site = await serveFiles({ ...FILES, _headers: rules.join('') }, base);
        const { headers } = await site.ask(base + path);
        const names = Object.keys(headers).flatMap((name) => /^x-of(.*)/.exec(name)?.[1] ?? []);
        assert.deepEqual(names.join(' '), sent);
      });
    }
  }
});

suite('the server goes on', () => {
  test('without a 404 page', async () => {
    const bare = await serveFiles({ 'index.html': 'home' });
    const { status, headers, body } = await bare.ask('/nothing/');
    assert.deepEqual([status, headers['content-type'], body], [404, 'text/plain; charset=utf-8', 'There is nothing at this address.']);
    assert.equal((await bare.ask('/')).body, 'home');
  });

  test('with headers that cannot be sent, and shows no reader why', async () => {
    const broken = await serveFiles({ 'index.html': 'home', _headers: '/*\n  X-Bad: \u2026\n' });
    const { status, body } = await broken.ask('/');
    assert.equal(status, 500);
    assert.doesNotMatch(body, /ERR_|node:|answer-request/);
    rmSync(join(broken.folder, '_headers'));
    assert.equal((await broken.ask('/')).status, 200);
  });

  test('when its folder goes and comes back', async () => {
    const site = await serveFiles({ 'index.html': 'home' });
    renameSync(site.folder, `${site.folder}.away`);
    assert.equal((await site.ask('/')).status, 404);
    renameSync(`${site.folder}.away`, site.folder);
    assert.equal((await site.ask('/')).status, 200);
  });

  test('while one site takes the place of another, and every answer is of one of them, with its headers', async () => {
    const one = await serveFiles({ 'index.html': 'one '.repeat(20_000), _headers: '/*\n  X-Site: one\n' });
    for (const [file, text] of [
      ['index.html', 'of two '.repeat(30_000)],
      ['_headers', '/*\n  X-Site: of two\n'],
    ] as const) {
      mkdirSync(join(one.folder, '../next'), { recursive: true });
      writeFileSync(join(one.folder, '../next', file), text);
    }
    let swapping = true;
    const swap = async () => {
      while (swapping) {
        renameSync(one.folder, join(one.folder, '../last'));
        await setTimeout(2);
        renameSync(join(one.folder, '../next'), one.folder);
        renameSync(join(one.folder, '../last'), join(one.folder, '../next'));
        await setTimeout(2);
      }
    };
    const swaps = swap();
    const seen = new Set<string>();
    try {
      for (let time = 0; time < 60; time++) {
        const { status, headers, body } = await one.ask('/');
        const site = headers['x-site'] ?? '';
        assert.equal(status, 200);
        assert.equal(body.replaceAll(`${site} `, ''), '', `a page that is not of ${site}`);
        assert.equal(body.length, Number(headers['content-length']));
        seen.add(site);
      }
    } finally {
      swapping = false;
      await swaps;
    }
    assert.deepEqual([...seen].toSorted(), ['of two', 'one']);
  });
});
