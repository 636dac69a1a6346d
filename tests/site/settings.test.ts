import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readSettings } from '../../src/settings.ts';

suite('the settings', () => {
  test('need nothing in the environment', () => {
    const expected = { contentDir: 'content', outDir: 'dist', siteUrl: 'https://readout.example', basePath: '/' };
    for (const [name, value] of Object.entries(expected))
      assert.equal(Object.entries(readSettings({})).find(([key]) => key === name)?.[1], value);
  });

  test('take an empty variable for one that is not set', () => {
    assert.deepEqual(readSettings({ SITE_URL: '', BASE_PATH: '', OUT_DIR: '', CONTENT_DIR: '' }), readSettings({}));
  });

  for (const value of ['readout', '/readout', 'readout/', '/readout/', '//readout//']) {
    test(`read the path ${value} as /readout/`, () => assert.equal(readSettings({ BASE_PATH: value }).basePath, '/readout/'));
  }

  for (const value of ['https://example.org', 'https://example.org/', 'HTTPS://EXAMPLE.ORG']) {
    test(`read the address ${value} as https://example.org`, () => {
      assert.equal(readSettings({ SITE_URL: value }).siteUrl, 'https://example.org');
    });
  }

  const refused: [name: string, value: string, sentence: RegExp][] = [
    [
      'SITE_URL',
      'example.org',
      /^SITE_URL is "example\.org", which is not a web address\. Set it to an origin such as "https:\/\/example\.org"\.$/,
    ],
    ['SITE_URL', 'ftp://example.org', /^SITE_URL is "ftp:\/\/example\.org", which is not a web address\./],
    ['SITE_URL', 'https://example.org/talks/', /Set SITE_URL to "https:\/\/example\.org" and BASE_PATH to "\/talks\/"\.$/],
    ['BASE_PATH', '/a b/', /^BASE_PATH is "\/a b\/", which is not a path\. Set it to "\/" or to a path such as "\/readout\/"\.$/],
    ['BASE_PATH', '/a//b/', /which is not a path\./],
    ['BASE_PATH', 'https://example.org/a/', /which is not a path\./],
    ['BASE_PATH', '/a?b/', /which is not a path\./],
  ];
  for (const [name, value, sentence] of refused) {
    test(`refuse ${name}=${value} in a sentence that says what to set`, () => {
      assert.throws(() => readSettings({ [name]: value }), { message: sentence });
    });
  }
});
