import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from '../../list-files.ts';
import { ROUTES } from '../../model/addresses/routes.ts';
import { SHARD_RECORDS, shardFileAt } from '../../model/addresses/search-files.ts';
import type { Settings } from '../../settings.ts';
import { putFirst } from '../security/secure-page.ts';

const SCRIPTS = new URL('../../scripts/offline/', import.meta.url);
/** The scripts with fixed addresses: a worker controls the folder that it is in, and browsers remember its name. */
const ADDRESSES = {
  cached: { 'offline.js': 'worker.ts', 'offline-register.js': 'register.ts' },
  removed: { 'offline.js': 'removal.ts' },
};
/** The pages that are cached before they are read. */
const PAGES = [ROUTES.offline, ROUTES.search].map((path) => path.slice(1));

/**
 * Write the worker that caches what was read, and make every page register it; without OFFLINE=on, write the one that deletes what an
 * earlier build has cached. Has to come after everything that writes to the site except the policy.
 */
export function offline(settings: Settings): AstroIntegration {
  return {
    name: 'readout-offline',
    hooks: {
      'astro:config:setup': ({ updateConfig, injectRoute }) => {
        updateConfig({ vite: { plugins: [scriptsAtTheTop(ADDRESSES[settings.offline ? 'cached' : 'removed'])] } });
        if (settings.offline) injectRoute({ pattern: '/offline', entrypoint: new URL('../../pages/_offline.astro', import.meta.url) });
      },
      'astro:build:done': ({ dir }) => {
        if (settings.offline) finish(fileURLToPath(dir), settings.basePath);
      },
    },
  };
}

/** What resolves an import to a module. */
interface Resolver {
  resolve(source: string, importer: string, options: { skipSelf: boolean }): Promise<{ id: string } | null>;
}

/** Marks the modules that belong to the scripts at the top alone. */
const OWN = '?at-the-top';

/**
 * Compiles the scripts like all others, but to fixed addresses at the root of the site, each whole in itself: a worker that imports anything
 * does not start in every browser, so what it shares with pages is compiled for it again.
 */
function scriptsAtTheTop(addresses: Record<string, string>) {
  const scripts = Object.values(addresses).map((script) => fileURLToPath(new URL(script, SCRIPTS)));
  return {
    name: 'readout-offline',
    apply: 'build' as const,
    enforce: 'pre' as const,
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    async resolveId(this: Resolver, source: string, importer: string | undefined) {
      if (!importer || !(scripts.includes(importer) || importer.endsWith(OWN))) return null;
      const found = await this.resolve(source, importer.replace(OWN, ''), { skipSelf: true });
      return found && `${found.id}${OWN}`;
    },
    buildStart(this: { emitFile(chunk: { type: 'chunk'; id: string; fileName: string }): string }) {
      for (const [fileName, script] of Object.entries(addresses)) {
        this.emitFile({ type: 'chunk', id: fileURLToPath(new URL(script, SCRIPTS)), fileName });
      }
    },
  };
}

/** Tells the worker what it has to know about the site, and the pages which release they belong to. */
function finish(folder: string, base: string): void {
  const { release, files } = readOfflineFiles(folder);
  const worker = join(folder, 'offline.js');
  writeFileSync(worker, `const OFFLINE=${JSON.stringify({ release, base, pages: PAGES, files })};\n${readFileSync(worker, 'utf8')}`);
  const script = `<script type="module" src="${base}offline-register.js" data-release="${release}"></script>`;
  for (const path of listFiles(folder)) {
    if (!path.endsWith('.html') || path.split('/')[0] === 'embed') continue;
    writeFileSync(join(folder, path), putFirst(readFileSync(join(folder, path), 'utf8'), script));
  }
}

/** The largest search index and the largest set of answers, in bytes, that are cached whole before a reader searches. */
const LIMITED = [
  { holds: holdsRecords, most: 1_000_000 },
  { holds: (path: string) => ANSWERS.test(path), most: 500_000 },
];
const CODE = /^(?:_astro\/|offline-register\.js$)/;
const NAMES = 'names/first.txt';
const ANSWERS = /^answers\//;

/** What the worker has to know about a site. */
export interface OfflineFiles {
  /** A digest of every file of the site. */
  release: string;
  /** The files that are cached before anything is read, each with the digest that a browser checks it against. */
  files: Record<string, string>;
}

/** Reads from a built site what its worker has to know. */
export function readOfflineFiles(folder: string): OfflineFiles {
  const all = createHash('sha256');
  const cached: [path: string, integrity: string, size: number][] = [];
  for (const path of listFiles(folder)) {
    const bytes = readFileSync(join(folder, path));
    const digest = createHash('sha256').update(bytes).digest('base64');
    all.update(`${path} ${digest}\n`);
    if (CODE.test(path) || path === NAMES || isOfNewest(path) || ANSWERS.test(path)) cached.push([path, `sha256-${digest}`, bytes.length]);
  }
  const isTooMuch = LIMITED.map(({ holds, most }) => {
    const weight = cached.filter(([path]) => holds(path)).reduce((sum, [, , size]) => sum + size, 0);
    return (path: string) => weight > most && holds(path);
  });
  const files = cached.filter(([path]) => !isTooMuch.some((is) => is(path))).map(([path, integrity]) => [path, integrity]);
  return { release: all.digest('hex').slice(0, 16), files: Object.fromEntries(files) };
}

function isOfNewest(path: string): boolean {
  return shardFileAt(path)?.isOlder === false;
}

function holdsRecords(path: string): boolean {
  return SHARD_RECORDS.test(shardFileAt(path)?.file ?? '');
}
