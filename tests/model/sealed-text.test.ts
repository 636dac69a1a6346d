import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { openSealed, sealText } from '../../src/model/text/sealed-text.ts';

const TEXT = 'Golan Heights\nHotline\nحوران';
const sealed = await sealText(TEXT, 'build 1');

suite('a sealed text', () => {
  test('is the text and one more line', () => assert.match(sealed, /^Golan Heights\nHotline\nحوران\n[0-9a-f]{12}$/));

  test('is opened in the build that it was sealed for', async () => assert.equal(await openSealed(sealed, 'build 1'), TEXT));

  for (const [what, wrong, build] of [
    ['of another build', sealed, 'build 2'],
    ['cut in the middle', sealed.slice(0, 20), 'build 1'],
    ['cut at the end of a line', sealed.slice(0, sealed.lastIndexOf('\n')), 'build 1'],
    ['whose seal is cut', sealed.slice(0, -1), 'build 1'],
    ['with another letter', sealed.replace('Golan', 'Golem'), 'build 1'],
    ['with a line left out', sealed.replace('Hotline\n', ''), 'build 1'],
    ['with another seal', `${TEXT}\n${'0'.repeat(12)}`, 'build 1'],
    ['that is a page', '<!doctype html>\n<p>Sign in', 'build 1'],
    ['that is empty', '', 'build 1'],
  ] as const) {
    test(`is not opened if it is one ${what}`, async () => assert.equal(await openSealed(wrong, build), undefined));
  }
});
