import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { rootSite } from '../support/sites.ts';

/** What the validator is wrong about, or is not asked. */
const EXCEPT: [message: RegExp, reason: string][] = [
  [/Content Security Policy \(meta tag\)/, 'it does not reckon with hashes and "self"; browsers do, and a test of ours runs them'],
  [/CSS: “paint-order”/, 'the property is of SVG 2 and in every browser'],
  [/“(?:table|row|cell|columnheader|rowheader)” role is unnecessary/, 'Safari forgets what a table is once it is laid out as blocks'],
  [/“role” attribute must not be used on a “t[rdh]” element/, 'the same'],
];

interface Message {
  type: string;
  url: string;
  lastLine?: number;
  message: string;
}

const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
const missing = spawnSync('java', ['-version']).error ? 'Java is not installed' : false;

test('the validator of the W3C finds no error and no warning on any page', { skip: missing }, () => {
  const { stderr } = spawnSync('java', ['-jar', jar, '--format', 'json', '--skip-non-html', rootSite().folder], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  const { messages } = JSON.parse(stderr) as { messages: Message[] };
  assert.ok(messages.length > 0, 'It did not read the pages: it always has something to say of the policy.');
  const found = messages.filter(({ message }) => !EXCEPT.some(([except]) => except.test(message)));
  assert.equal(found.map(({ type, url, lastLine, message }) => `${url}:${lastLine} ${type}: ${message}`).join('\n'), '');
});
