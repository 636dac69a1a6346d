import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { refuseLoss } from '../../src/commands/build/build-site.ts';
import type { Found } from '../../src/commands/folders/inspect-folder.ts';
import { readSettings } from '../../src/settings.ts';
import { readFixture } from '../support/edited-content.ts';

const full = readFixture('sound');
const none = { briefings: new Map() };
/** Content with briefings that have no point. */
const pointless = {
  briefings: new Map(
    Array.from(full.briefings, ([id, briefing]) => [
      id,
      { ...briefing, data: { ...briefing.data, agreed: [], redLines: [], offTheTable: [], unresolved: [], floated: [] } },
    ]),
  ),
};
const site = (...files: string[]): Found => ({ is: 'site', files, foreign: [], isWhole: true });
const point = (id: string) => `briefings/2031-03-second-round/${id}/index.html`;

suite('a build goes on', () => {
  const cases: [what: string, last: Found, content: typeof none][] = [
    ['with points, over a site with points', site(point('a1')), full],
    ['with points, over nothing', { is: 'nothing' }, full],
    ['without points, over nothing', { is: 'nothing' }, none],
    ['without points, over an empty folder', { is: 'empty' }, pointless],
    ['without points, over a site without points', site('index.html', 'briefings/2031-01-first-round/index.html'), none],
    ['without points, over a site with pages of years', site('briefings/year/2031/index.html'), pointless],
  ];
  for (const [what, last, content] of cases) test(what, () => assert.doesNotThrow(() => refuseLoss(last, content, readSettings({}))));
});

suite('a build does not go on over a site', () => {
  const cases: [what: string, last: Found, content: typeof none, said: RegExp][] = [
    ['with a point, without any content', site(point('a1')), none, /^The site in dist has a point, but the content in content has none\./],
    ['with points, without any content', site(point('a1'), point('o12')), none, /has 2 points, .* run "npm run build -- --empty"\.$/],
    ['with points, with briefings that have none', site(point('f1')), pointless, /has a point/],
    ['with points of every kind', site(...['a1', 'r1', 'o1', 'u1', 'f9999'].map(point)), none, /has 5 points/],
    ['with unresolved points alone', site(point('u1')), none, /has a point/],
  ];
  for (const [what, last, content, said] of cases) {
    test(what, () => assert.throws(() => refuseLoss(last, content, readSettings({})), { name: 'Refusal', message: said }));
  }
});
