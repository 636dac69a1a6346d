import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { directionRuns } from '../../src/views/parts/direction-runs.ts';

/** Returns a line with what stands apart in brackets. */
function shown(line: string): string {
  return directionRuns(line)
    .map(({ text, isApart }) => (isApart ? `[${text}]` : text))
    .join('');
}

describe('a line that was put together from names and days', () => {
  for (const [what, line, runs] of [
    ['keeps a day after a Hebrew name', 'held by ממלכת קווסה · 20–21 May 2033, Vella', 'held by [ממלכת קווסה] · 20–21 May 2033, Vella'],
    ['keeps a day after an Arabic place', 'Talks · دمشق · 5–6 January 2026', 'Talks · [دمشق] · 5–6 January 2026'],
    ['keeps two names in their order', 'דרמר, סער · 3 May', '[דרמר], [סער] · 3 May'],
    ['has a number within a name in it', 'قمة 2 النهر · 3 May', '[قمة 2 النهر] · 3 May'],
    ['has the points of letters and the marks of abbreviations in it', 'בְּרֵאשִׁית, צה"ל · 5', '[בְּרֵאשִׁית], [צה"ל] · 5'],
    ['has a name of one letter in it', 'א · 5–6', '[א] · 5–6'],
    ['has Persian, Urdu and Syriac in it', 'تهران 1 · لاہور 2 · ܐܪܡܝܐ 3', '[تهران] 1 · [لاہور] 2 · [ܐܪܡܝܐ] 3'],
    ['is whole in one direction from the right', 'ממלכת קווסה', 'ממלכת קווסה'],
    ['is whole in one direction from the left', 'Şam, Дамаск, 大马士革 · 5–6 May', 'Şam, Дамаск, 大马士革 · 5–6 May'],
    ['is whole if it is empty', '', ''],
  ] as const)
    test(what, () => assert.equal(shown(line), runs));
});
