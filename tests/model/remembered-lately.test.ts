import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { collectReads, noteRead, rememberedLately } from '../../src/model/library/reads.ts';

describe('what is made of a record and remembered for a while', () => {
  let made = 0;
  const make = rememberedLately(({ id }: { id: string }, context: { site: string }) => {
    noteRead(`${id} data`);
    made += 1;
    return `${id} on ${context.site}`;
  });
  const [record, site, other] = [{ id: 'a1' }, { site: 'one' }, { site: 'two' }];
  const readsOf = (run: () => unknown) => {
    const reads = new Set<string>();
    collectReads(reads, run);
    return [...reads];
  };

  test('is made once in a row for the same site, and notes each time what it was made from', () => {
    assert.deepEqual(
      readsOf(() => make(record, site)),
      ['a1 data'],
    );
    assert.deepEqual(
      readsOf(() => make(record, site)),
      ['a1 data'],
    );
    assert.equal(made, 1);
  });

  test('is made anew for another site', () => {
    assert.equal(make(record, other), 'a1 on two');
    assert.equal(make(record, site), 'a1 on one');
  });

  test('is forgotten once many others were made', () => {
    for (let index = 0; index < 200; index++) make({ id: `o${index}` }, site);
    const before = made;
    make(record, site);
    assert.equal(made, before + 1);
  });
});
