import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { passageAddress } from '../../src/model/addresses/paths.ts';

const PAGE = 'https://example.org/talks';

const CASES: [behaviour: string, address: string, passage: { from?: string; to?: string }, expected: string][] = [
  ['leads to the page where no passage is known', PAGE, {}, PAGE],
  ['names the first words alone', PAGE, { from: 'Both Sides' }, `${PAGE}#:~:text=Both%20Sides`],
  ['names the first and the last words', PAGE, { from: 'Both Sides', to: 'United States' }, `${PAGE}#:~:text=Both%20Sides,United%20States`],
  ['encodes commas, which separate terms', PAGE, { from: 'First, and foremost' }, `${PAGE}#:~:text=First%2C%20and%20foremost`],
  ['encodes hyphens, which mark context', PAGE, { from: 'non-binding words' }, `${PAGE}#:~:text=non%2Dbinding%20words`],
  ['encodes ampersands, which separate directives', PAGE, { from: 'peace & trade' }, `${PAGE}#:~:text=peace%20%26%20trade`],
  ['encodes dashes', PAGE, { from: 'mechanism—a cell' }, `${PAGE}#:~:text=mechanism%E2%80%94a%20cell`],
  ['encodes quotation marks', PAGE, { from: '“security agreements”' }, `${PAGE}#:~:text=%E2%80%9Csecurity%20agreements%E2%80%9D`],
  ['encodes apostrophes', PAGE, { from: "Israel's confidence" }, `${PAGE}#:~:text=Israel%27s%20confidence`],
  ['keeps a fragment that the address has', `${PAGE}#part`, { from: 'Both' }, `${PAGE}#part:~:text=Both`],
];

describe('the address of a passage', () => {
  for (const [behaviour, address, passage, expected] of CASES) {
    test(behaviour, () => assert.equal(passageAddress(address, passage), expected));
  }
});
