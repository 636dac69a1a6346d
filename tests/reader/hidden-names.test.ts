import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { problemsOf } from '../support/edited-content.ts';

describe('a name that begins with a dot', () => {
  for (const file of [
    'actors/.hidden.yaml',
    'actors/.yaml',
    'topics/..yaml',
    'topics/.draft.yml',
    'topics/.2.yaml',
    'sources/.خبر.yaml',
    'sources/.x.md',
    'briefings/.draft.md',
    'briefings/..md',
    'briefings/.md',
    'briefings/...md',
    'briefings/.2031-04-third-round.yaml',
  ]) {
    test(`and could be that of an entry is named as not read: ${file}`, () => {
      const name = file.split('/')[1];
      assert.deepEqual(problemsOf('sound', { file, to: 'name: X\n' }), [
        `${file}:1:1  bad-file  "${name}" begins with a dot, so it is not read. Remove the dot, or move the file out of the content folder.`,
      ]);
    });
  }

  for (const file of [
    'topics/.DS_Store',
    'topics/.#x.yaml',
    'topics/._x.yaml',
    'topics/.x.yaml.swp',
    'briefings/.~lock.x.md#',
    '.gitattributes',
  ]) {
    test(`and is that of an editor or a system is passed over: ${file}`, () =>
      assert.deepEqual(problemsOf('sound', { file, to: 'x' }), []));
  }
});
