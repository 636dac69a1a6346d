import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { isError } from '../../src/reader/problem.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { readText } from '../../src/reader/read-text.ts';

const SOUND = join(import.meta.dirname, '../fixtures/sound');
const TOPIC = 'topics/lake-fishing.yaml';
const BRIEFING = 'briefings/2031-01-first-round.md';

type Put = string | Buffer | ((path: string) => void);

/** Frontmatter of the smaller briefing; its analysis begins on line 16. */
const frontmatter = readFileSync(join(SOUND, BRIEFING), 'utf8').replace(/(?<=\n---\n\n).*/s, '');

/** What is put in the place of a file or beside the others, and what the author reads of it. */
const cases: [what: string, path: string, put: Put, said: string][] = [
  [
    'a link',
    TOPIC,
    (at) => symlinkSync(import.meta.filename, at),
    '1:1  bad-file  This is a link to another place. Put the file itself here.',
  ],
  [
    'a link in the place of the ledger',
    'ledger.jsonl',
    (at) => symlinkSync(import.meta.filename, at),
    '1:1  bad-file  This is a link to another place. Put the file itself here.',
  ],
  ['a folder', TOPIC, (at) => mkdirSync(at), '1:1  bad-file  This is a folder. Move it out of the content folder.'],
  ['a pipe', TOPIC, (at) => spawnSync('mkfifo', [at]), '1:1  bad-file  This is not a file. Move it out of the content folder.'],
  [
    'a file of more than 256 kB',
    TOPIC,
    'x'.repeat(257 * 1024),
    '1:1  too-large  The file is 257 kB, but may be at most 256 kB. Remove what is not content.',
  ],
  [
    'a file of megabytes',
    TOPIC,
    'x'.repeat(3 * 1024 ** 2),
    '1:1  too-large  The file is 3 MB, but may be at most 256 kB. Remove what is not content.',
  ],
  [
    'a text in Latin-1',
    TOPIC,
    Buffer.from('# Lake\nname: Lake\ndefinition: Wer fischt, hat Fänge.\n', 'latin1'),
    '3:30  bad-encoding  From here on, the file is not UTF-8 text. Save it as UTF-8, or move it out of the content folder.',
  ],
  [
    'a file beside the folders',
    'notes.md',
    'To do.\n',
    '1:1  bad-file  "notes.md" is neither the ledger nor one of the folders "briefings", "processes", "actors", "topics", "sources", "pages". Move it out of the content folder.',
  ],
  ['a file in the place of a folder', 'topics', 'None.\n', '1:1  bad-file  This is not a file. Move it out of the content folder.'],
  [
    'a character that is not seen',
    TOPIC,
    'name: Lake\u200b\ndefinition: The lake.\n',
    '1:11  bad-character  The character U+200B (zero width space) is not allowed in a text, since it is invisible. Delete it.',
  ],
  [
    'quotations in each other, 21 deep',
    BRIEFING,
    `${frontmatter}One.\n\n${'>'.repeat(21)} Two.\n`,
    '18:1  too-deep  Quotations or lists are nested more than 20 deep here. Remove the nesting.',
  ],
  [
    'an analysis of more than 64,000 characters',
    BRIEFING,
    `${frontmatter}${'One.\n\n'.repeat(11_000)}`,
    '15:1  too-long  The text has 66001 characters, but may have at most 64000. Split the briefing in two.',
  ],
  [
    'a block of more than 8,000 characters, the second of its kind',
    BRIEFING,
    `${frontmatter}One.\n\n${'Two.\n'.repeat(1_601)}\nThree.\n`,
    '18:1  too-long  This block has more than 8000 characters. Break it up with blank lines.',
  ],
];

describe('what the reader says of what is no file of content', () => {
  for (const [what, path, put, said] of cases) {
    test(what, () => assert.equal(readWith(path, put), `${path}:${said}`));
  }

  test('quotations 20 deep, 64,000 characters and blocks of 8,000 are let through', () => {
    const analysis = `${frontmatter}${'>'.repeat(20)} One.\n\n${`${'x'.repeat(7997)}.\n\n`.repeat(7)}`;
    assert.equal(readWith(BRIEFING, analysis), '');
  });

  test('a file that cannot be read', () => {
    const message = 'The file cannot be read (ENOENT). Fix its permissions, or move it away.';
    assert.deepEqual(readText(join(tmpdir(), 'readout-nowhere.yaml')), { refusal: { rule: 'bad-file', message, line: 1, column: 1 } });
  });

  test('a folder that is not there', () => {
    const folder = join(tmpdir(), 'readout-nowhere');
    const [problem] = readContent(folder, '/').problems;
    assert.deepEqual(problem, {
      file: folder,
      line: 1,
      column: 1,
      rule: 'bad-file',
      message:
        'There is no such folder. Set CONTENT_DIR to the folder that has "briefings", "processes", "actors", "topics" and "sources".',
    });
  });
});

/** Reads the sound fixture with something else in it, and returns what is said of that. */
function readWith(path: string, put: Put): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-refused-'));
  try {
    cpSync(SOUND, folder, { recursive: true });
    const at = join(folder, path);
    rmSync(at, { recursive: true, force: true });
    if (typeof put === 'function') put(at);
    else writeFileSync(at, put);
    const problems = readContent(folder, '/').problems.filter((problem) => problem.file === at && isError(problem));
    return problems.map(({ line, column, rule, message }) => `${path}:${line}:${column}  ${rule}  ${message}`).join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
