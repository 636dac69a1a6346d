import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readContent } from '../../src/reader/read-content.ts';
import { fixtureSite } from '../support/sites.ts';

describe('a briefing that was written from the guide alone, on other talks than those that the project began with', () => {
  test('breaks no rule and leaves no doubt', () => assert.deepEqual(readContent('tests/fixtures/antarctic-treaty', '/').problems, []));

  test('is published', () => {
    const { folder } = fixtureSite('antarctic-treaty');
    assert.ok(existsSync(join(folder, 'briefings/1959-12-antarctic-treaty/index.html')));
  });
});
