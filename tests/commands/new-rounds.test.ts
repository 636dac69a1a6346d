import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { copyFixture, runCommand } from '../support/run-command.ts';

const content = copyFixture('three-rounds');
const make = (args: string[], typed?: string) => runCommand('new.ts', { content, args, typed });
const read = (path: string) => readFileSync(join(content, path), 'utf8');
const rules = () =>
  JSON.parse(runCommand('check.ts', { content, args: ['--format', 'json'] }).stdout).problems.map(({ rule }: { rule: string }) => rule);

const texts = ['--title', 'A round', '--summary', 'They met.', '--event', 'Ardel river talks', '--analysis', 'They met.'];
const round = (id: string, first: string, ...more: string[]) => [
  ...['briefing', '--id', id, ...texts, '--first', first, '--as-of', first],
  ...['--process', 'ardel-river-talks', '--sources', 'vella-statement', ...more],
];
const parties = ['--parties', 'belmark', '--parties', 'quessa'];

describe('npm run new for the rounds of a process', () => {
  for (const [language, name] of [
    ['Arabic', 'محادثات السوق'],
    ['Chinese', '集市会谈'],
  ]) {
    test(`writes a process with a name in ${language}, and issues its id`, () => {
      const id = `market-${language?.toLowerCase()}`;
      const { status, stdout, stderr } = make(['process', '--id', id, '--name', name ?? '', '--description', 'Talks on the market.']);
      assert.equal(status, 0, stderr);
      assert.match(stdout, new RegExp(`issued processes/${id}`));
      assert.match(read(`processes/${id}.yaml`), new RegExp(`^# yaml-language-server: .*/processes\\.json\\n(?:#.*\\n)name: ${name}\\n`));
    });
  }

  test('names the process that was probably meant', () => {
    const { status, stderr } = make(
      round('2033-07-vella', '2033-07-01', ...parties)
        .with(-1, 'quessa')
        .concat('--process', 'ardel-river-talk'),
    );
    assert.equal(status, 2);
    assert.match(stderr, /There is no process "ardel-river-talk"\. .* Did you mean "ardel-river-talks"\?/);
  });

  test('copies who sat where in the newest round before, as comments that claim nothing', () => {
    const { status, stdout, stderr } = make(round('2033-07-vella', '2033-07-01', ...parties));
    assert.equal(status, 0, stderr);
    assert.match(stdout, /Who sat where in "2033-05-vella" is in the file as comments\./);
    assert.match(
      read('briefings/2033-07-vella.md'),
      new RegExp(
        [
          'delegations:',
          '  - actor: belmark',
          '    # Copied from 2033-05-vella, and not yet checked: keep what a source of this round says, and add its cites.',
          '    # members:',
          '    #   - actor: lev-marin',
          '    #     role: Leads the delegation',
          '    #     cites: \\[\\]',
          '  - actor: quessa',
          '    # Copied from 2033-05-vella, .*',
          '(?:    # .*\\n)+  # Copied from 2033-05-vella, .*',
          '  # - actor: sund',
          '  #   capacities:',
          '  #     - mediating',
        ].join('\\n'),
      ),
    );
    assert.equal(rules().filter((rule: string) => rule === 'unchecked-copy').length, 3);
  });

  test('asks for a cite of each seat that the author takes over', () => {
    const path = join(content, 'briefings/2033-07-vella.md');
    const [before = '', copied = '', after = ''] = read('briefings/2033-07-vella.md').split(/(?= {4}# Copied)|(?= {2}- actor: quessa)/, 3);
    const rest = read('briefings/2033-07-vella.md').slice(before.length + copied.length + after.length);
    const takenOver = copied.replace(/^( *)# /gm, '$1').replace(/^ *Copied.*\n/, '');
    writeFileSync(path, before + takenOver + after + rest);
    assert.ok(rules().includes('missing-value'));
    writeFileSync(path, before + takenOver.replace('[]', '[{ source: vella-statement }]') + after + rest);
    assert.equal(rules().includes('missing-value'), false);
    assert.equal(rules().filter((rule: string) => rule === 'unchecked-copy').length, 2);
  });

  test('copies from the round before, where a later one is already there, without who left', () => {
    assert.equal(make(round('2033-03-vella', '2033-03-01', ...parties)).status, 0);
    assert.match(read('briefings/2033-03-vella.md'), /# Copied from 2033-02-marsk, and not yet checked/);
    assert.match(read('briefings/2033-03-vella.md'), /- actor: lev-marin/);
    assert.doesNotMatch(read('briefings/2033-03-vella.md'), /ines-vargo|change: came/);
  });

  test('copies nothing for the first round of a process', () => {
    assert.equal(make(round('2032-01-vella', '2032-01-01', ...parties)).status, 0);
    assert.doesNotMatch(read('briefings/2032-01-vella.md'), /Copied/);
  });

  test('proposes the parties of the round before, which the author accepts with Enter', () => {
    const { status, stdout, stderr } = make(round('2033-08-vella', '2033-08-01'), '\n'.repeat(9));
    assert.equal(status, 0, stderr);
    assert.match(stdout, /Press Enter for "belmark, quessa"\./);
    assert.match(read('briefings/2033-08-vella.md'), /delegations:\n {2}- actor: belmark\n[\s\S]* {2}- actor: quessa\n/);
  });

  test('names the field of each answer, as the reference of fields does', () => {
    const { stdout } = make(round('2033-10-vella', '2033-10-01'), '\n'.repeat(9));
    assert.match(stdout, /^parties: The parties/m);
    assert.match(stdout, /^others: Who else had a delegation/m);
  });

  test('accepts no parties that nobody has confirmed', () => {
    const { status, stderr } = make(round('2033-09-vella', '2033-09-01'));
    assert.equal(status, 2);
    assert.match(stderr, /Nothing was written\. .* flags: --parties\.$/m);
  });
});
