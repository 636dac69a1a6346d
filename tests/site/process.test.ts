import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, suite, test } from 'node:test';
import { attribute, parsePage, textOf, within } from '../support/html.ts';
import { testRound } from '../support/real-round.ts';
import { fixtureSite } from '../support/sites.ts';
import { type ExpectedChanges, threeRounds } from '../support/three-rounds.ts';

const PROCESS = 'processes/ardel-river-talks/';
const { expected, library } = threeRounds;
const READING = 'our reading';

/** The titles of what a round did on its page, and what is written by hand of it under the same. */
const GROUPS: [title: string, of: (written: ExpectedChanges) => string[]][] = [
  ['Changed', ({ changed }) => changed.map(([earlier, later]) => `${later} ${earlier}`)],
  ['Dropped', ({ dropped }) => dropped.map(([earlier, later]) => `${later} ${earlier}`)],
  ['With no earlier point in our record', ({ added }) => added],
  ['Answered', ({ answered }) => answered.map(([earlier, later]) => `${later} ${earlier}`)],
  ['Kept', ({ kept }) => kept.map(([earlier, later]) => `${later} ${earlier}`)],
  ['Linked only to other rounds', ({ relatedElsewhere }) => relatedElsewhere],
  ['Not mentioned in this round’s sources', ({ notMentioned }) => notMentioned],
];

function elementsOf(path: string) {
  return parsePage(readFileSync(join(fixtureSite('three-rounds').folder, path, 'index.html'), 'utf8'));
}

/** Returns the marks of the points in each section of the page on what a round did: those of one item in one line. */
function groupsOn(path: string): [string, string[]][] {
  const page = readFileSync(join(fixtureSite('three-rounds').folder, path, 'index.html'), 'utf8');
  const sections = page.split('<section class="part"').slice(1);
  return sections.flatMap((section): [string, string[]][] => {
    const title = /<h2[^>]*>([^<]*)</.exec(section)?.[1] ?? '';
    const items =
      section
        .split(/<ul class="plain changes"\s*>/)[1]
        ?.split(/<p\s*>\s*(?=<a class="mark)/)
        .slice(1) ?? [];
    const marks = (item: string) =>
      Array.from(item.matchAll(/class="mark [^>]*>([^<]*)</g), ([, label = '']) => label.trim().toLowerCase());
    return items.length > 0 ? [[title, items.map((item) => marks(item).join(' '))]] : [];
  });
}

suite('The pages of a process with three rounds', () => {
  testRound('three-rounds', [
    { at: 'processes/', says: ['Ardel river talks', 'Border market talks', 'mediated by Sund'] },
    { at: PROCESS, says: ['Also called', 'Mira Dam talks', 'محادثات نهر أردل', 'it took up where the round of October had left off'] },
    {
      at: `${PROCESS} newest`,
      says: ['20–21 May 2033, Vella', 'Two inspections a year, and no dredging', 'Joint statement', '3 changed', '1 dropped'],
    },
    { at: `${PROCESS} due`, says: ['from 1 June (1 June 2033)', 'A1', 'twice a year', 'A2'], not: ['within 30 days'] },
    {
      at: `${PROCESS} rounds`,
      says: ['Orvik, December 2032', 'A call, April 2033 by telephone · no briefing · reported by one outlet alone: Lake Wire'],
    },
    { at: `${PROCESS} rounds`, not: ['alone: Government of Sund', 'alone: Quessa Herald'] },
    { at: `${PROCESS} threads`, says: ['Changes A1 of 12–13 October 2032, Vella', 'Changed by A1 of 8–9 February 2033, Marsk', READING] },
    {
      at: `${PROCESS} delegations`,
      says: ['New, according to the sources: Лев Марін', 'Left, according to the sources: Ines Vargo', 'Yusuf Nadir'],
    },
    { at: `${PROCESS} delegations`, says: ['In our record of 12–13 October 2032, Vella, but not of this round: Ines Vargo'] },
    { at: `${PROCESS} stances`, says: ['Inspection of the dam Belmark commits 20 May 2033 moved twice in 3 rounds'] },
    {
      at: `${PROCESS}changes/2033-05-vella/`,
      says: ['Compared with the round of 12–13 October 2032, Vella', 'Orvik, December 2032; A call, April 2033'],
    },
    { at: `${PROCESS}changes/2033-05-vella/ not-mentioned`, says: ['A hotline within 30 days', 'does not mean that they were dropped'] },
    { at: `${PROCESS}changes/2033-05-vella/ dropped`, says: ['Dredging off the agenda', 'Dredging together', 'the Vella statement'] },
    {
      at: `${PROCESS}changes/2032-10-vella/`,
      says: ['The first round of this process that has a briefing here', 'Its points'],
      not: ['Not mentioned'],
    },
    { at: 'processes/mira-dam-talks/', says: ['has moved to Ardel river talks'] },
    { at: 'processes/mira-dam-talks/changes/2033-05-vella/', says: ['has moved to Point by point: the round of 20–21 May 2033, Vella'] },
  ]);

  describe('name what a round did as it is written by hand', () => {
    for (const written of expected.changes) {
      if (library.briefings.find(({ id }) => id === written.to)?.previous?.id !== written.from) continue;
      test(`${written.to} against ${written.from}`, () => {
        const groups = GROUPS.map(([title, of]): [string, string[]] => [title, of(written)]).filter(([, points]) => points.length > 0);
        const found = groupsOn(`${PROCESS}changes/${written.to}`).filter(([title]) => GROUPS.some(([each]) => each === title));
        assert.deepEqual(
          found.map(([title, items]) => [title, items.map((item) => item.split(' ').slice(0, 2).join(' '))]),
          groups,
        );
      });
    }
  });

  test('have a row for each thread, with its points in the columns of their rounds', () => {
    const [table] = elementsOf(PROCESS).filter(({ tagName }) => tagName === 'table');
    const rows = within(table ?? assert.fail())
      .filter(({ tagName }) => tagName === 'tr')
      .slice(1);
    assert.deepEqual(
      rows.map((row) => Array.from(textOf(row).matchAll(/\b[AROUF]\d+\b(?! of )/g), ([label]) => label.toLowerCase())),
      expected.threads['ardel-river-talks']?.map(({ points }) => points.map((point) => point.split('/')[1])),
    );
  });

  test('have no space at either end of cites, so that a comma can follow', () => {
    const page = readFileSync(join(fixtureSite('three-rounds').folder, PROCESS, 'index.html'), 'utf8');
    const cites = Array.from(page.matchAll(/<span class="cites"[^>]*>(.*?)<\/span>/gs), ([, inside = '']) => inside);
    assert.ok(cites.length > 10);
    assert.deepEqual(
      cites.filter((inside) => inside !== inside.trim()),
      [],
    );
  });

  test('let each relation within the process lead to the other point on the page', () => {
    const elements = elementsOf(PROCESS);
    const ids = new Set(elements.map((element) => attribute(element, 'id')));
    const followed = elements.map((element) => attribute(element, 'href') ?? '').filter((href) => /^#.*-[aroufu]\d+$/.test(href));
    const relations =
      library.processes.get('ardel-river-talks')?.briefings.flatMap(({ points }) => points.flatMap((point) => point.relations)) ?? [];
    const within = relations.filter(({ to }) => to.briefing.process?.id === 'ardel-river-talks');
    assert.equal(followed.length, 2 * within.length);
    assert.deepEqual(
      followed.filter((href) => !ids.has(href.slice(1))),
      [],
    );
  });
});
