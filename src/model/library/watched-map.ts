import { noteRead } from './reads.ts';

/** A map of records that notes which of them are asked for, and whether all are. */
export class WatchedMap<V> extends Map<string, V> {
  readonly #name: string;

  constructor(records: Iterable<readonly [string, V]>, name: string) {
    super(records);
    this.#name = name;
  }

  override get(id: string): V | undefined {
    noteRead(askedFor(this.#name, id));
    return super.get(id);
  }

  override has(id: string): boolean {
    noteRead(askedFor(this.#name, id));
    return super.has(id);
  }

  override get size(): number {
    noteRead(this.#name);
    return super.size;
  }

  override keys(): MapIterator<string> {
    noteRead(this.#name);
    return super.keys();
  }

  override values(): MapIterator<V> {
    noteRead(this.#name);
    return super.values();
  }

  override entries(): MapIterator<[string, V]> {
    noteRead(this.#name);
    return super.entries();
  }

  override [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  override forEach(each: (value: V, id: string, map: Map<string, V>) => void): void {
    noteRead(this.#name);
    super.forEach(each);
  }
}

/** Returns what is read of a map by asking whether it has a record. */
export function askedFor(name: string, id: string): string {
  return `${name} ${id}`;
}
