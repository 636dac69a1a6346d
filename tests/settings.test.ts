import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { EXAMPLE_SITE_URL, readSettings } from '../src/settings.ts';

describe('the settings of a build', () => {
  const defaults = {
    contentDir: 'content',
    outDir: 'dist',
    cacheDir: 'node_modules/.cache/readout',
    siteUrl: 'https://readout.example',
    basePath: '/',
    shareCards: true,
    styleGuide: false,
    drafts: false,
    offline: false,
  };

  test('have defaults', () => assert.deepEqual(readSettings({}), defaults));

  test('a variable that is empty is as one that is not set', () => {
    assert.deepEqual(readSettings({ CONTENT_DIR: '', OUT_DIR: '', SITE_URL: '', BASE_PATH: '', SHARE_CARDS: '' }), defaults);
  });

  test('take the folders as they are given', () => {
    assert.deepEqual(readSettings({ CONTENT_DIR: '/srv/talks', OUT_DIR: '../site' }), {
      ...defaults,
      contentDir: '/srv/talks',
      outDir: '../site',
    });
  });

  test('the example host is one that is reserved for examples', () => assert.match(EXAMPLE_SITE_URL, /\.example$/));
});

test('where readers send corrections is said by the publication, and no longer by the deployment', () => {
  assert.throws(() => readSettings({ CONTACT: 'mailto:desk@example.org' }), {
    message:
      'CONTACT is set, but where readers send corrections is part of the publication. Write it as "contact" into site.yaml in the content folder, and unset CONTACT.',
  });
});

describe('the path that the site lives under', () => {
  for (const [given, path] of [
    ['/', '/'],
    ['readout', '/readout/'],
    ['/readout', '/readout/'],
    ['readout/', '/readout/'],
    ['/readout/', '/readout/'],
    ['//readout//', '/readout/'],
    ['/press/readout', '/press/readout/'],
    ['/~desk/read_out-2.0/', '/~desk/read_out-2.0/'],
  ] as const) {
    test(`"${given}" is ${path}`, () => assert.equal(readSettings({ BASE_PATH: given }).basePath, path));
  }

  for (const given of [
    '//',
    '/a//b/',
    '/read out/',
    '/readout/?a',
    '/readout/#a',
    'https://example.org/readout/',
    '/türkiye/',
    '/a%20b/',
    '..',
    '/readout/../',
    './readout',
  ]) {
    test(`"${given}" is none`, () => {
      assert.throws(() => readSettings({ BASE_PATH: given }), {
        message: `BASE_PATH is "${given}", which is not a path. Set it to "/" or to a path such as "/readout/".`,
      });
    });
  }
});

describe('the origin of absolute addresses', () => {
  for (const [given, origin] of [
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['http://localhost:4321', 'http://localhost:4321'],
    ['HTTPS://Example.ORG', 'https://example.org'],
  ] as const) {
    test(`"${given}" is ${origin}`, () => assert.equal(readSettings({ SITE_URL: given }).siteUrl, origin));
  }

  for (const given of ['example.org', 'ftp://example.org', '/readout/', 'javascript:alert(1)']) {
    test(`"${given}" is none`, () => {
      assert.throws(() => readSettings({ SITE_URL: given }), {
        message: `SITE_URL is "${given}", which is not a web address. Set it to an origin such as "https://example.org".`,
      });
    });
  }

  test('an address with a path is refused, and taken apart for the author', () => {
    assert.throws(() => readSettings({ SITE_URL: 'https://example.org/readout/' }), {
      message:
        'SITE_URL is "https://example.org/readout/", which has a path. Set SITE_URL to "https://example.org" and BASE_PATH to "/readout/".',
    });
  });
});

describe('the switch of the share cards', () => {
  for (const [given, drawn] of [
    ['on', true],
    ['off', false],
  ] as const) {
    test(`"${given}" is ${drawn}`, () => assert.equal(readSettings({ SHARE_CARDS: given }).shareCards, drawn));
  }

  for (const given of ['no', 'OFF', '0', 'false']) {
    test(`"${given}" is neither`, () => {
      assert.throws(() => readSettings({ SHARE_CARDS: given }), {
        message: `SHARE_CARDS is "${given}", which is neither "on" nor "off". Set it to one of the two.`,
      });
    });
  }
});
