import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { formatHeaderRules, type HeaderRule, headersFor, readHeaderRules } from '../../src/model/addresses/header-rules.ts';

const RULES: HeaderRule[] = [
  { path: '/*', headers: { 'X-All': "default-src 'none'; img-src 'self'" } },
  { path: '/', headers: { 'X-Home': 'yes' } },
  { path: '/embed/*', headers: { 'X-Framed': 'a: b' } },
];

suite('the rules of headers', () => {
  test('are read back as they were written', () => assert.deepEqual(readHeaderRules(formatHeaderRules(RULES)), RULES));

  test('are read as others write them: with other space, empty values and lines that belong to no path', () => {
    assert.deepEqual(readHeaderRules('  X-Lost: a\n\n  \n /b \n\tX-B:c: d\n  X-Empty:\n/e f: g\n'), [
      { path: '/b', headers: { 'X-B': 'c: d', 'X-Empty': '' } },
      { path: '/e f: g', headers: {} },
    ]);
  });

  test('are written with two spaces before a header', () => {
    const rules = [{ path: '/', headers: { 'X-Home': 'yes', 'X-Other': 'no' } }, ...RULES.slice(2)];
    assert.equal(formatHeaderRules(rules), '/\n  X-Home: yes\n  X-Other: no\n/embed/*\n  X-Framed: a: b\n');
  });

  const cases: [path: string, names: string[]][] = [
    ['/', ['X-All', 'X-Home']],
    ['/embed/', ['X-All', 'X-Framed']],
    ['/embed/talks/a2/', ['X-All', 'X-Framed']],
    ['/embedded/', ['X-All']],
    ['/about/', ['X-All']],
  ];
  for (const [path, names] of cases) {
    test(`give ${path} ${names.join(' and ')}`, () => assert.deepEqual(Object.keys(headersFor(path, RULES)), names));
  }
});
