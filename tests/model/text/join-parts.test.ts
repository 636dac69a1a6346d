import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinParts } from '../../../src/model/text/join-words.ts';

for (const [parts, text, why] of [
  [['Foreign Minister', 'Envoy'], 'Foreign Minister · Envoy', 'two offices'],
  [['It sails.', 'It is late.'], 'It sails. It is late.', 'sentences'],
  [['“It sails.”', 'Envoy'], '“It sails.” Envoy', 'a sentence in quotation marks'],
  [['وزير الخارجية', 'هل اتفقوا؟', 'نعم'], 'وزير الخارجية · هل اتفقوا؟ نعم', 'Arabic'],
  [['外交部。', '特使'], '外交部。 特使', 'Chinese'],
  [['Belmark:', 'New'], 'Belmark: New', 'words that lead on'],
  [['Envoy', '', ' Envoy ', 'Minister'], 'Envoy · Minister', 'repeated and empty parts'],
  [[], '', 'nothing'],
] as const) {
  test(`the parts of a text stay apart: ${why}`, () => assert.equal(joinParts(parts), text));
}
