import assert from 'node:assert/strict';
import { matchesGlob, posix } from 'node:path';
import { test } from 'node:test';
import { type ProjectFile, readFiles } from './files.ts';

/**
 * Who may import whom: for each room in src, the other rooms that it may use. "node:" stands for what only Node has; a room without it
 * stays plain, so that it can run anywhere. Every room may use packages, save astro:content.
 */
const MAY_IMPORT: Record<string, string[]> = {
  words: [],
  model: ['words'],
  markdown: ['model'],
  reader: ['markdown', 'model', 'node:', 'stages.ts'],
  views: ['markdown', 'model', 'words'],
  formats: ['markdown', 'model', 'views', 'words'],
  'settings.ts': ['model'],
  'environment.ts': ['settings.ts'],
  'site.ts': ['environment.ts', 'model', 'views'],
  'content.ts': ['environment.ts', 'model', 'reader', 'site.ts', 'views'],
  'content.config.ts': ['astro:content', 'environment.ts', 'model', 'reader'],
  styles: [],
  scripts: ['model', 'styles', 'words'],
  components: ['scripts', 'views', 'words'],
  layouts: ['components', 'styles', 'views', 'words'],
  // The guide of every field, which the live preview shows.
  pages: ['FIELDS.md?raw', 'components', 'content.ts', 'formats', 'layouts', 'model', 'site.ts', 'styles', 'views', 'words'],
  'stages.ts': ['node:'],
  'list-files.ts': ['node:'],
  'make-folder.ts': ['node:'],
  host: ['model', 'node:'],
  // What a build keeps for the next one.
  reuse: ['list-files.ts', 'make-folder.ts', 'node:', 'settings.ts'],
  integrations: [
    'content.ts',
    'formats',
    'host',
    'list-files.ts',
    'make-folder.ts',
    'model',
    'node:',
    'reuse',
    'settings.ts',
    'site.ts',
    'stages.ts',
    'views',
  ],
  commands: [
    'environment.ts',
    'host',
    'list-files.ts',
    'make-folder.ts',
    'model',
    'node:',
    'reader',
    'reuse',
    'settings.ts',
    'stages.ts',
    'words',
  ],
  'env.d.ts': [],
};

/** What Node or Astro runs first: it alone reads the environment, and hands the settings on. */
const ENTRY_POINTS = ['astro.config.mjs', 'src/content.config.ts', 'src/content.ts', 'src/site.ts', 'src/commands/*.ts'];

/** What to do instead, for the rooms that are most often wanted. */
const INSTEAD: Record<string, string> = {
  'content.ts': 'Let the page make a view and hand it on as a prop.',
  model: 'Put what is shown into a view, and let the page hand it on.',
  formats: 'Put what is shown into a view, and let the page hand it on.',
  reader: 'Read the library from content.ts in a page, and hand it on.',
  'astro:content': 'Read the library from content.ts in a page, and hand it on.',
  components: 'Put what both need into model.',
  markdown: 'Put what both need into model.',
  'node:': 'Leave files, processes and the network to commands, integrations and the reader.',
};

const IMPORTS = /(?:\bfrom|^\s*import|\bimport\()\s*'([^'\n]+)'|<script[^>]*\ssrc="(\.[^"]+)"/gm;

test('every room imports only the rooms that it may', () => {
  const sources = ['src/**/*.ts', 'src/**/*.mjs', 'src/**/*.astro'].flatMap(readFiles);
  assert.ok(sources.length > 100, `Only ${sources.length} files were found in src.`);
  assert.deepEqual(sources.flatMap(forbiddenImports), []);
});

test('the table of rooms names every room of src, and no other', () => {
  const rooms = new Set(['src/**/*.*'].flatMap(readFiles).map(({ path }) => roomOf(path)));
  assert.deepEqual([...rooms].toSorted(), Object.keys(MAY_IMPORT).toSorted());
});

test('only entry points read the settings of the environment; the rest are handed them', () => {
  const isEntryPoint = (path: string) => ENTRY_POINTS.some((entry) => matchesGlob(path, entry));
  const readers = ['astro.config.mjs', 'src/**/*.ts', 'src/**/*.astro'].flatMap(readFiles).filter(readsEnvironment);
  assert.ok(readers.length > 5, `Only ${readers.length} files read the settings.`);
  assert.deepEqual(
    readers.map(({ path }) => path).filter((path) => !isEntryPoint(path)),
    [],
  );
});

test('a forbidden import is reported with the file, the import and what to do', () => {
  const text = "import { library } from '../content.ts';";
  assert.deepEqual(forbiddenImports({ path: 'src/components/Actor.astro', text }), [
    'src/components/Actor.astro imports ../content.ts, and components may not use content.ts. Let the page make a view and hand it on as a prop.',
  ]);
});

function readsEnvironment({ text }: ProjectFile): boolean {
  return Array.from(text.matchAll(IMPORTS), ([, imported = '']) => imported).some((specifier) => specifier.endsWith('/environment.ts'));
}

function forbiddenImports({ path, text }: ProjectFile): string[] {
  const room = roomOf(path);
  return Array.from(text.matchAll(IMPORTS), ([, imported, script]) => imported ?? script ?? '').flatMap((specifier) => {
    const target = targetOf(path, specifier);
    if (target === undefined || target === room || MAY_IMPORT[room]?.includes(target)) return [];
    const fix = INSTEAD[target] ?? 'Move the code to a room that may, or what both need into model.';
    return [`${path} imports ${specifier}, and ${room} may not use ${target}. ${fix}`];
  });
}

function targetOf(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return roomOf(posix.join(posix.dirname(path), specifier));
  if (specifier.startsWith('node:')) return 'node:';
  return specifier === 'astro:content' ? specifier : undefined;
}

function roomOf(path: string): string {
  return path.split('/')[1] ?? path;
}
