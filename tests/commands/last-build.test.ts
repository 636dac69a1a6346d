import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, suite, test } from 'node:test';
import { writeMarker } from '../../src/commands/folders/site-marker.ts';

const work = mkdtempSync(join(tmpdir(), 'readout-last-build-'));
after(() => rmSync(work, { recursive: true }));

const PAGE = `<!doctype html><html lang="en"><head><title>The talks</title><link rel="stylesheet" href="/talks/_astro/page.css"></head>
<body><h1>The talks</h1><p>See <a href="/talks/about/">how it is made</a>.</p></body></html>`;

/** Makes a site as a build for a path of a host does; its style sheet may be missing. */
function makeSite(name: string, isWhole: boolean): string {
  const folder = join(work, name);
  const write = (file: string, text: string) => {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  write('briefings/lake/index.html', PAGE);
  write('_headers', '');
  if (isWhole) write('_astro/page.css', 'h1 { color: red }');
  writeMarker(folder, [], { drafts: false, basePath: '/talks/', siteUrl: 'https://desk.example' });
  return folder;
}

/** Runs a command in a shell that knows nothing of how the site was built. */
function run(command: string, site: string, out: string) {
  const environment = { ...process.env, OUT_DIR: site, BASE_PATH: undefined, SITE_URL: undefined };
  const args = ['--disable-warning=ExperimentalWarning', `src/commands/${command}.ts`, 'lake', '--out', join(work, out)];
  return spawnSync(process.execPath, args, { encoding: 'utf8', env: environment });
}

const MADE: [command: string, out: string, link: string][] = [
  ['pack', 'lake.html', 'href="https://desk.example/talks/about/"'],
  ['pdf', 'lake.pdf', '/URI (https://desk.example/talks/about/)'],
];

suite('what is made of a briefing takes its addresses from the last build', () => {
  const whole = makeSite('whole', true);
  for (const [command, out, link] of MADE) {
    test(command, () => {
      const { status, stderr } = run(command, whole, out);
      assert.deepEqual([status, stderr], [0, '']);
      assert.ok(readFileSync(join(work, out), 'latin1').includes(link));
    });
  }
});

suite('nothing is made of a page whose files are not all there', () => {
  const torn = makeSite('torn', false);
  for (const [command] of MADE) {
    test(command, () => {
      const { status, stderr } = run(command, torn, `torn-${command}`);
      const lost = `${torn}/_astro/page.css`;
      const said = `The built site lacks a file that the page needs: ${lost}. Run "npm run build -- --fresh", then the command again.\n`;
      assert.deepEqual([status, stderr], [1, said]);
    });
  }
});
