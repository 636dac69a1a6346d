import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { briefingCard, pointCard } from '../../src/formats/cards/cards.ts';
import type { Library } from '../../src/model/library/records.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { briefingItem } from '../../src/views/briefing/briefing-item.ts';
import { pointView } from '../../src/views/point/point-view.ts';
import { libraryOf } from './edited-content.ts';
import { attribute, parsePage, textOf } from './html.ts';
import { fixtureSite } from './sites.ts';
import { contextOf } from './view-context.ts';

/**
 * What an output has to say and must not say. It is named by its address, with the name of a part of the page behind a space, such as
 * "actors/india/ agreed"; the share card of a briefing or a point by "card" and its ids.
 */
interface Told {
  at: string;
  says?: string[];
  not?: string[];
}

/** Tests that a fixture breaks no rule, and what each output of its site says and does not say. */
export function testRound(name: string, table: Told[]): void {
  test('breaks no rule and leaves no doubt', () => assert.deepEqual(readContent(`tests/fixtures/${name}`, '/').problems, []));

  describe('says what the sources say, and no more', () => {
    for (const { at, says = [], not = [] } of table) {
      test([at, ...says, ...not.map((words) => `not ${words}`)].join(' · '), () => {
        const text = textAt(name, at);
        const missing = says.filter((words) => !text.includes(words));
        const wrong = not.filter((words) => text.includes(words));
        assert.deepEqual({ missing, wrong }, { missing: [], wrong: [] }, `${at} says: ${text}`);
      });
    }
  });
}

function textAt(name: string, at: string): string {
  const [address = '', part] = at.split(' ');
  if (address === 'card') return cardOf(libraryOf(name), part ?? '');
  const file = join(fixtureSite(name).folder, address.endsWith('/') || address === '' ? `${address}index.html` : address);
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.html')) return text;
  const found = parsePage(text).filter((element) =>
    part ? attribute(element, 'aria-labelledby') === part || attribute(element, 'class') === part : element.tagName === 'main',
  );
  return found.map(textOf).join(' ');
}

function cardOf(library: Library, ids: string): string {
  const [id, point] = ids.split('/');
  const briefing = library.briefings.find((each) => each.id === id) ?? assert.fail(`There is no briefing "${id}".`);
  const context = contextOf(library);
  if (point === undefined) return JSON.stringify(briefingCard(briefingItem(briefing, context)));
  const record = briefing.points.find((each) => each.id === point) ?? assert.fail(`There is no point "${ids}".`);
  return JSON.stringify(pointCard(pointView(record, context)));
}
