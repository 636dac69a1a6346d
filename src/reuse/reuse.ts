import { createHash } from 'node:crypto';
import { groupOf } from './group-of.ts';
import type { KeptCode, KeptGroup, KeptResult, LastBuild } from './last-build.ts';
import { linkFiles } from './link-files.ts';
import { Places } from './places.ts';
import { stampOf } from './stamp.ts';

/** A group of files that belong to one record, while a build goes on. */
export interface Group {
  files: ReadonlySet<string>;
  /** Whether they were taken over from the last build, and are not to be written. */
  isTaken: boolean;
  /** The parts of the library that they were made from. */
  reads: Set<string>;
  /** Where their links lead. */
  links: Set<string>;
  /** The code of the pages among them, by kind. */
  code: Record<string, KeptCode>;
}

/**
 * The groups of files of a build. One is taken over from the last output, by hard links, if every part of the library that it was made
 * from is what it was then, and nobody has touched its files.
 */
export class Reuse {
  readonly groups = new Map<string, Group>();
  readonly #remembered = new Map<string, { reads: ReadonlySet<string>; result: unknown }>();
  readonly #out: string;
  readonly #last: LastBuild | undefined;
  #digestOf = (_part: string): string => '';

  constructor(out: string, last: LastBuild | undefined) {
    this.#out = out;
    this.#last = last;
  }

  /** Sorts the files that are to be written into groups, and puts those of unchanged groups into a folder. */
  begin(files: string[], folder: string, textOf: (part: string) => string): void {
    this.#digestOf = digester(textOf);
    for (const [name, its] of Map.groupBy(files, groupOf)) {
      if (name !== undefined) this.groups.set(name, this.#takeOver(this.#last?.groups[name], its.toSorted(), folder) ?? emptyGroup(its));
    }
  }

  /** Returns the group of a file; nothing if it has none. */
  groupAt(file: string): Group | undefined {
    const name = groupOf(file);
    return name === undefined ? undefined : this.groups.get(name);
  }

  /** Tells whether a file was taken over. */
  isTaken(file: string): boolean {
    const group = this.groupAt(file);
    return group?.isTaken === true && group.files.has(file);
  }

  /** Tells whether the last build has found a fragment in a file that was taken over. */
  hasFragment(file: string, fragment: string): boolean {
    return this.isTaken(file) && this.#last?.fragments[file]?.includes(fragment) === true;
  }

  /** Returns what the last build remembered by a name, if every part of the library that it was made from is what it was then. */
  recall(name: string): unknown {
    const last = this.#last?.remembered[name];
    const reads = this.#readsOf(last?.reads ?? []);
    if (!last || this.#madeOf(reads) !== last.made) return undefined;
    this.remember(name, reads, last.result);
    return last.result;
  }

  /** Remembers for the next build what was made from parts of the library, as what JSON can say. */
  remember(name: string, reads: ReadonlySet<string>, result: unknown): void {
    this.#remembered.set(name, { reads, result });
  }

  /** Returns what the next build needs to know of the groups, once they are in the output, and of the rest; given what is known of its files. */
  describe(fragments: Record<string, string[]>, known?: Map<string, string>): Omit<LastBuild, 'all' | 'site'> {
    const [reads, links] = [new Places(), new Places()];
    const groups = Array.from(this.groups, ([name, group]): [string, KeptGroup] => [
      name,
      {
        reads: reads.of(group.reads),
        made: this.#madeOf(group.reads),
        stamp: stampOf(this.#out, group.files, known) ?? '',
        links: links.of(group.links),
        code: group.code,
      },
    ]);
    const remembered = Array.from(this.#remembered, ([name, each]): [string, KeptResult] => [
      name,
      { reads: reads.of(each.reads), made: this.#madeOf(each.reads), result: each.result },
    ]);
    const its = Object.entries(fragments).filter(([file]) => this.groupAt(file));
    return {
      reads: reads.all,
      links: links.all,
      groups: Object.fromEntries(groups),
      fragments: Object.fromEntries(its),
      remembered: Object.fromEntries(remembered),
    };
  }

  #takeOver(kept: KeptGroup | undefined, files: string[], folder: string): Group | undefined {
    if (!kept?.stamp || !this.#last) return undefined;
    const { links } = this.#last;
    const group = {
      files: new Set(files),
      isTaken: true,
      reads: this.#readsOf(kept.reads),
      links: textsAt(kept.links, links),
      code: kept.code,
    };
    if (this.#madeOf(group.reads) !== kept.made || stampOf(this.#out, files) !== kept.stamp) return undefined;
    return linkFiles(this.#out, folder, files, kept.stamp) ? group : undefined;
  }

  #readsOf(places: number[]): Set<string> {
    return textsAt(places, this.#last?.reads ?? []);
  }

  #madeOf(reads: ReadonlySet<string>): string {
    const hash = createHash('sha256');
    for (const part of reads) hash.update(this.#digestOf(part));
    return hash.digest('hex');
  }
}

function textsAt(places: number[], all: string[]): Set<string> {
  return new Set(places.map((place) => all[place] as string));
}

function emptyGroup(files: string[]): Group {
  // Every page says something of the publication.
  return { files: new Set(files.toSorted()), isTaken: false, reads: new Set(['']), links: new Set(), code: {} };
}

/** Returns a function that returns the digest of a part, made once. */
function digester(textOf: (part: string) => string): (part: string) => string {
  const known = new Map<string, string>();
  return (part) => {
    const digest = known.get(part) ?? createHash('sha256').update(textOf(part)).digest('base64');
    known.set(part, digest);
    return digest;
  };
}
