import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { briefingItem } from '../../src/views/briefing/briefing-item.ts';
import { briefingPage } from '../../src/views/briefing/briefing-view.ts';
import { tieView } from '../../src/views/briefing/ties-view.ts';
import { pointItem } from '../../src/views/point/point-link.ts';
import { pointPage } from '../../src/views/point/point-page.ts';
import { LIBRARIES, pointsOf } from '../support/libraries.ts';
import { contextOf } from '../support/view-context.ts';

for (const [name, library] of LIBRARIES) {
  const context = contextOf(library);
  const points = pointsOf(library);

  suite(`plain data, which is the same after it was written as JSON and read: ${name}:`, () => {
    const views: [view: string, data: unknown[]][] = [
      ['the page of a briefing', library.briefings.map((briefing) => briefingPage(briefing, context))],
      ['a briefing in a list', library.briefings.map((briefing) => briefingItem(briefing, context))],
      ['the page of a point', points.map((point) => pointPage(point, context))],
      ['a point in a list', points.map((point) => pointItem(point, context))],
      ['ties', [...library.actors.values()].map(({ ties }) => ties.map((tie) => tieView(tie, context)))],
    ];
    for (const [view, data] of views) test(view, () => assert.deepEqual(JSON.parse(JSON.stringify(data)), data));
  });
}
