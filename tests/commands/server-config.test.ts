import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { SERVER_CONFIGS } from '../../src/commands/server-config.ts';
import type { HeaderRule } from '../../src/model/header-rules.ts';

const RULES: HeaderRule[] = [
  { path: '/talks/*', headers: { 'X-All': 'a b' } },
  { path: '/talks/', headers: { 'X-Frame-Options': 'DENY' } },
  { path: '/talks/about/*', headers: { 'X-Frame-Options': 'DENY' } },
  { path: '/talks/embed/*', headers: { 'X-Framed': "'self'" } },
];

/** What each server is told, without its line breaks. */
const CONFIGS: Record<string, string> = {
  nginx: `charset utf-8; gzip_static on;
    # brotli_static on;  # with the module for Brotli (Debian: libnginx-mod-http-brotli-static)
    error_page 404 /talks/404.html;
    location /talks/ { add_header X-All "a b" always; add_header X-Frame-Options "DENY" always; }
    location /talks/embed/ { add_header X-All "a b" always; add_header X-Framed "'self'" always; }`,
  caddy: `handle_errors { rewrite * /talks/404.html file_server }
    @room0 path /talks/embed/* header @room0 { X-All "a b" X-Framed "'self'" }
    @rest not path /talks/embed/* header @rest { X-All "a b" X-Frame-Options "DENY" } file_server { precompressed br gzip }`,
};

suite('the headers of a site, for a server where one rule holds for a path', () => {
  for (const [server, expected] of Object.entries(CONFIGS)) {
    test(`${server}: what the home page gets, every path gets that has nothing else`, () => {
      assert.equal(SERVER_CONFIGS[server]?.(RULES).replace(/\s+/g, ' ').trim(), expected.replace(/\s+/g, ' '));
    });
  }

  test('are refused if they do not begin with those for all paths and for the home page', () => {
    assert.throws(() => SERVER_CONFIGS.nginx?.(RULES.slice(1)), /Build the site again/);
  });
});
