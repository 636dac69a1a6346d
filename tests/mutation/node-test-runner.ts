/**
 * Runs tests of "node:test" for Stryker in one process. One for each file and each fault, as the runner of TAP has it, takes half a day and
 * gives the same figures.
 * For each fault the modules of the project and the files of tests are evaluated anew, so that nothing is left of the fault before.
 */
import { globSync, readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { firstFailure } from './collected-tests.ts';

/** What the code with faults in it shares with the runner. */
interface Instrumented {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

interface MutantRun {
  activeMutant: { id: string };
  testFilter?: string[];
  hitLimit?: number;
}

const COLLECTOR = new URL('./collected-tests.ts', import.meta.url).href;

class NodeTestRunner {
  readonly #shared: Instrumented = {};
  /** Files of tests; those that found a fault last stand first, since faults of one module are found by the same tests. */
  #files: string[];
  readonly #stripped = new Map<string, string>();
  #run = 0;

  constructor(patterns: string[]) {
    this.#files = patterns.flatMap((pattern) => globSync(pattern)).toSorted();
    Object.assign(globalThis, { __stryker__: this.#shared });
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    registerHooks({
      resolve: (specifier, context, next) => {
        if (specifier === 'node:test') return next(COLLECTOR, context);
        const { url, ...found } = next(specifier, context);
        const own = new URL(url).pathname.endsWith('.ts') && !url.includes('/node_modules/') && url !== COLLECTOR;
        return { ...found, url: own ? `${url}${url.includes('?') ? '&' : '?'}run=${this.#run}` : url };
      },
      // Types are stripped once, not for each fault.
      load: (url, context, next) => {
        if (!/[?&]run=\d+$/.test(url)) return next(url, context);
        const file = fileURLToPath(url);
        const source = this.#stripped.get(file) ?? stripTypeScriptTypes(readFileSync(file, 'utf8'));
        this.#stripped.set(file, source);
        return { format: 'module', source, shortCircuit: true };
      },
    });
  }

  /** Runs every file of tests without a fault, each with modules of its own, so that it is known which code it runs. */
  async dryRun() {
    const tests = [];
    for (const file of this.#files) {
      const start = performance.now();
      this.#shared.currentTestId = file;
      this.#run++;
      forgetKept();
      const failureMessage = await firstFailure(() => import(urlOf(file)));
      const told = { id: file, name: file, fileName: file, timeSpentMs: performance.now() - start };
      tests.push(failureMessage === undefined ? { ...told, status: 0 } : { ...told, status: 1, failureMessage });
    }
    // The quick ones first, until faults are found.
    this.#files = tests.toSorted((a, b) => a.timeSpentMs - b.timeSpentMs).map(({ id }) => id);
    return { status: 'complete', tests, mutantCoverage: this.#shared.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRun) {
    this.#run++;
    Object.assign(this.#shared, { activeMutant: activeMutant.id, currentTestId: undefined, hitCount: hitLimit && 0, hitLimit });
    // For the processes that a test starts.
    process.env.__STRYKER_ACTIVE_MUTANT__ = activeMutant.id;
    const result = await this.#runUntilOneFails(this.#files.filter((file) => testFilter?.includes(file) ?? true));
    return hitLimit && (this.#shared.hitCount ?? 0) > hitLimit ? { status: 'timeout', reason: 'It ran over and over.' } : result;
  }

  async #runUntilOneFails(files: string[]) {
    for (const [index, file] of files.entries()) {
      forgetKept();
      const failureMessage = await firstFailure(() => import(urlOf(file)));
      if (failureMessage === undefined) continue;
      this.#files = [file, ...this.#files.filter((other) => other !== file)];
      return { status: 'killed', killedBy: [file], failureMessage, nrOfTests: index + 1 };
    }
    return { status: 'survived', nrOfTests: files.length };
  }
}

/** Drops what the project keeps for the whole of a process. */
function forgetKept(): void {
  const kept = Object.getOwnPropertySymbols(globalThis).filter(({ description }) => description?.startsWith('readout.'));
  for (const key of kept) Reflect.deleteProperty(globalThis, key);
}

const urlOf = (file: string) => pathToFileURL(file).href;
const create = ({ nodeTest }: { nodeTest: { files: string[] } }) => new NodeTestRunner(nodeTest.files);
create.inject = ['options'];

export const strykerPlugins = [{ kind: 'TestRunner', name: 'node-test', factory: create }];
