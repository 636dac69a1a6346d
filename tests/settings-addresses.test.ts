import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readSettings } from '../src/settings.ts';

describe('what no address has is refused', () => {
  const web = [
    'https:example.org',
    'https:///example.org',
    'https:\\\\example.org',
    'https://desk:secret@example.org',
    'https://exa mple.org',
    ' https://example.org',
    'https://example.org\n',
    'https://exam\tple.org',
    'https://exa"mple.org',
    "https://exa'mple.org",
    'https://exa<mple>.org',
    'https://*.example.org',
    'https://example..org',
    'https://-example.org',
    'https://example-.org',
    'https://.',
    'https://%65xample.org',
    'https://example.org:99999',
    `https://${'a'.repeat(64)}.org`,
    'https://2130706433',
    'https://example.org/%zz',
    'https://example\u202e.org',
    'https://exam\u200bple.org',
  ];
  for (const given of web) {
    test(`SITE_URL=${JSON.stringify(given)}`, () => {
      assert.throws(() => readSettings({ SITE_URL: given }), { message: /^SITE_URL is "/ });
    });
  }

  for (const given of ['https://example.org?', 'https://example.org#', 'https://example.org/?a']) {
    test(`SITE_URL=${given}`, () =>
      assert.throws(() => readSettings({ SITE_URL: given }), { message: /Set SITE_URL to "https:\/\/example\.org"/ }));
  }

  test('addresses in every script are addresses', () => {
    for (const [given, origin] of [
      ['https://пример.рф', 'https://xn--e1afmkfd.xn--p1ai'],
      ['https://مثال.إختبار', 'https://xn--mgbh0fb.xn--kgbechtv'],
      ['https://例え.jp:8443', 'https://xn--r8jz45g.jp:8443'],
      ['http://[::1]:8080', 'http://[::1]:8080'],
      ['http://127.0.0.1', 'http://127.0.0.1'],
      ['https://my_site', 'https://my_site'],
    ])
      assert.equal(readSettings({ SITE_URL: given }).siteUrl, origin);
  });

  test('everything that cannot be used is told at once', () => {
    assert.throws(() => readSettings({ SITE_URL: 'x', BASE_PATH: '/a b/', SHARE_CARDS: 'z', OFFLINE: 'q' }), {
      message: /^SITE_URL is .*\nBASE_PATH is .*\nSHARE_CARDS is .*\nOFFLINE is .*$/,
    });
  });
});
