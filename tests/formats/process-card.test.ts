import assert from 'node:assert/strict';
import { test } from 'node:test';
import { processCard } from '../../src/formats/cards/process-card.ts';
import { threeRounds } from '../support/three-rounds.ts';

test('the card of a process says what it is, how many rounds it has and which is the latest with a briefing', () => {
  const process = threeRounds.library.processes.get('ardel-river-talks') ?? assert.fail('The fixture has no such process.');
  assert.deepEqual(processCard(process), {
    of: 'briefing',
    event: 'Process · 5 rounds',
    title: 'Ardel river talks',
    groups: [],
    bands: [],
    bandsTitle: '',
    summary:
      'Talks between Belmark and Quessa on the Mira Dam and the river Ardel, mediated by Sund. The latest round with a briefing: 20–21 May 2033, Vella. Two inspections a year, and no dredging.',
  });
});
