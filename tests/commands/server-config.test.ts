import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { SERVER_CONFIGS } from '../../src/commands/deploy/server-config.ts';
import type { HeaderRule } from '../../src/model/addresses/header-rules.ts';
import { runNode } from '../support/run-build.ts';

/** Returns the rules of a site that lives under a path. */
function rulesUnder(base: string): HeaderRule[] {
  return [
    { path: `${base}*`, headers: { 'X-All': 'a b' } },
    { path: base, headers: { 'X-Frame-Options': 'DENY' } },
    { path: `${base}about/*`, headers: { 'X-Frame-Options': 'DENY' } },
    { path: `${base}embed/*`, headers: { 'X-Framed': "'self'" } },
  ];
}

const NGINX_CSL = `location ~ "\\.csl\\.json$" { types {} default_type "application/vnd.citationstyles.csl+json"; }`;
const UNDER_CSL = NGINX_CSL.replace('{ types', '{ rewrite "^/talks/(.*)$" /$1 break; types');
const REWRITES = `rewrite "^(/talks/(?:.*/)?[^./]+)$" $1/ permanent; rewrite "^/talks/((?:.*/)?)$" /$1index.html break; rewrite "^/talks/(.*)$" /$1 break;`;

/** What each server is told behind the types of files, without its line breaks. */
const CONFIGS: [server: string, base: string, expected: string][] = [
  [
    'nginx',
    '/',
    `gzip_static on; gzip_vary on;
    # brotli_static on;  # with the module for Brotli (Debian: libnginx-mod-http-brotli-static)
    error_page 403 404 =404 /404.html; absolute_redirect off;
    location / { add_header X-All "a b" always; add_header X-Frame-Options "DENY" always; ${NGINX_CSL} }
    location /embed/ { add_header X-All "a b" always; add_header X-Framed "'self'" always; ${NGINX_CSL} }`,
  ],
  [
    'nginx',
    '/talks/',
    `gzip_static on; gzip_vary on;
    # brotli_static on;  # with the module for Brotli (Debian: libnginx-mod-http-brotli-static)
    error_page 403 404 =404 /talks/404.html; absolute_redirect off;
    location = /talks { return 301 /talks/$is_args$args; } location / { return 404; }
    location /talks/ { ${REWRITES} add_header X-All "a b" always; add_header X-Frame-Options "DENY" always; ${UNDER_CSL} }
    location /talks/embed/ { ${REWRITES} add_header X-All "a b" always; add_header X-Framed "'self'" always; ${UNDER_CSL} }`,
  ],
  [
    'caddy',
    '/',
    `@room0 path /embed/* header @room0 { X-All "a b" X-Framed "'self'" }
    @rest not path /embed/* header @rest { X-All "a b" X-Frame-Options "DENY" } file_server { precompressed br gzip }`,
  ],
  [
    'caddy',
    '/talks/',
    `@room0 path /talks/embed/* header @room0 { X-All "a b" X-Framed "'self'" }
    @rest not path /talks/embed/* header @rest { X-All "a b" X-Frame-Options "DENY" }
    redir /talks /talks/ permanent handle_path /talks/* { file_server { precompressed br gzip } } handle { error 404 }`,
  ],
];

suite('the headers of a site, for a server where one rule holds for a path', () => {
  for (const [server, base, expected] of CONFIGS) {
    test(`${server}: what the home page under ${base} gets, every path gets that has nothing else`, () => {
      const written = SERVER_CONFIGS[server]?.(rulesUnder(base)).replace(/\s+/g, ' ').trim() ?? '';
      assert.equal(written.slice(written.search(/gzip_static|@room0/)), expected.replace(/\s+/g, ' '));
    });
  }

  for (const server of Object.keys(SERVER_CONFIGS)) {
    test(`${server}: a site that has no page to frame has no rule for one`, () => {
      assert.doesNotMatch(SERVER_CONFIGS[server]?.(rulesUnder('/').slice(0, 3)) ?? 'embed', /embed|X-Framed/);
    });

    test(`${server}: every type of file is named`, () => {
      const written = SERVER_CONFIGS[server]?.(rulesUnder('/')) ?? '';
      for (const type of [
        'text/markdown; charset=utf-8',
        'application/atom+xml',
        'application/manifest+json',
        'application/wasm',
        'font/woff2',
      ])
        assert.ok(written.includes(type), type);
    });
  }

  test('are refused if they do not begin with those for all paths and for the home page', () => {
    assert.throws(() => SERVER_CONFIGS.nginx?.(rulesUnder('/').slice(1)), /Build the site again/);
  });
});

suite('npm run headers', () => {
  const empty = mkdtempSync(join(tmpdir(), 'readout-headers-'));
  after(() => rmSync(empty, { recursive: true, force: true }));

  for (const [given, said] of [
    [['nginx'], /There is no built site in .*\. Run "npm run build" first\./],
    [[], /Name the server: npm run headers -- nginx\|caddy/],
    [['constructor'], /Name the server: npm run headers -- nginx\|caddy/],
  ] as const) {
    test(`with ${given[0] ?? 'no server'}, where there is nothing to write, says so`, async () => {
      const { status, output } = await runNode(['src/commands/headers.ts', ...given], { OUT_DIR: empty });
      assert.equal(status, 1);
      assert.match(output, said);
      assert.doesNotMatch(output, /^ {4}at /m);
    });
  }
});
