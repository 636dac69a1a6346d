import assert from 'node:assert/strict';
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { RULE_NAMES } from '../../src/model/rules.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { HOSTILE_CONTRADICTIONS } from './contradictions.ts';
import { HOSTILE_FIELDS } from './fields.ts';
import { HOSTILE_FILES } from './files.ts';
import { inflict } from './hostile-case.ts';
import { HOSTILE_ROUNDS } from './rounds.ts';
import { HOSTILE_TEXTS } from './texts.ts';
import { HOSTILE_WHOLES } from './wholes.ts';

const SOUND = join(import.meta.dirname, '../fixtures/sound');
/** The file that the sound fixture is doubted for: one of its points has no readout. */
const DOUBTED = '2031-03-second-round.md';
const root = mkdtempSync(join(tmpdir(), 'readout-hostile-'));
after(() => rmSync(root, { recursive: true, force: true }));

const ALL = {
  files: HOSTILE_FILES,
  fields: HOSTILE_FIELDS,
  contradictions: HOSTILE_CONTRADICTIONS,
  rounds: HOSTILE_ROUNDS,
  texts: HOSTILE_TEXTS,
  wholes: HOSTILE_WHOLES,
};

for (const [subject, cases] of Object.entries(ALL)) {
  describe(`hostile and careless ${subject}`, () => {
    for (const [index, hostile] of cases.entries()) {
      const outcome = hostile.breaks.length === 0 ? 'is let through' : `breaks ${hostile.breaks.join(', ')}`;
      test(`${hostile.name} ${outcome}`, () => {
        const folder = join(root, `${subject}-${index}`);
        cpSync(SOUND, folder, { recursive: true });
        inflict(folder, hostile);
        const { problems } = asNobody(() => readContent(folder, '/'));
        const rules = new Set(
          problems.filter(({ file, rule }) => !(file.endsWith(DOUBTED) && rule === 'no-readout')).map(({ rule }) => rule),
        );
        assert.deepEqual([...rules].toSorted(), hostile.breaks.toSorted());
      });
    }
  });
}

test('each rule has a case that breaks it, save those of an empty folder and of the text of a source', () => {
  const broken = new Set(Object.values(ALL).flatMap((cases) => cases.flatMap(({ breaks }) => breaks)));
  assert.deepEqual(
    RULE_NAMES.filter((rule) => !broken.has(rule)),
    ['no-content', 'passage-not-found', 'repeated-passage', 'broken-passage'],
  );
});

/** Reads as a user without privileges: to the one that has all, no file is unreadable. */
function asNobody<T>(read: () => T): T {
  if (process.getuid?.() !== 0) return read();
  chmodSync(root, 0o755);
  process.seteuid?.(65534);
  try {
    return read();
  } finally {
    process.seteuid?.(0);
  }
}
